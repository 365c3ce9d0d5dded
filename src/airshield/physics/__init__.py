"""Laws: functions of numbers and arrays, in metres, seconds, radians and ratios."""
