"""Reading reports: from raw text to proposals that an analyst approves."""
