"""Texts that we wrote, in many languages: what each tells, and what it must not be taken for."""

from typing import NamedTuple


class Told(NamedTuple):
    """One sighting that a reader must find."""

    system: str
    lat: float
    lon: float
    km: float
    mount: str | None = None
    modality: str | None = None


MOD = (55.7281, 37.5908, 1.0)
TAGANKA = (55.7453, 37.6512, 1.0)

TEXTS: dict[str, tuple[str, list[Told]]] = {
    "en": (
        "Residents filmed a Pantsir-S1 on Thursday that a crane had lifted onto the roof of the Ministry of Defence in Moscow. "
        "A second one stands in Taganka, about 2 km east of the Kremlin.",
        [Told("pantsir-s1", *MOD, mount="roof", modality="reported"), Told("pantsir-s1", *TAGANKA)],
    ),
    "de": (
        "Auf dem Dach des Verteidigungsministeriums in Moskau wurde ein Flugabwehrsystem vom Typ Panzir aufgestellt, wie Anwohner auf Fotos zeigen. "
        "Eine Batterie S-400 steht laut dem Bericht bei Gomel.",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("s-400", 52.4345, 30.9754, 20)],
    ),
    "fr": (
        "Des habitants ont filmé un Pantsir-S1 hissé par une grue sur le toit du ministère de la Défense à Moscou. "
        "Des batteries Patriot ont été déployées près de Varsovie, a annoncé le ministère polonais.",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("patriot", 52.2298, 21.0118, 20)],
    ),
    "es": (
        "Vecinos grabaron cómo una grúa subía un Pantsir a la azotea del Ministerio de Defensa en Moscú. "
        "Un sistema S-400 fue instalado cerca de Brest, según medios locales.",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("s-400", 52.0975, 23.6877, 20)],
    ),
    "it": (
        "Un sistema Pantsir è stato montato sul tetto del ministero della Difesa a Mosca, mostrano alcune foto. "
        "Un altro è apparso a Taganka.",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("pantsir-s1", *TAGANKA)],
    ),
    "pt": (
        "Moradores filmaram um Pantsir colocado no telhado do Ministério da Defesa em Moscovo. "
        "Uma bateria Patriot foi instalada em Varsóvia.",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("patriot", 52.2298, 21.0118, 20)],
    ),
    "nl": (
        "Op het dak van het ministerie van Defensie in Moskou is een Pantsir geplaatst, zo tonen beelden. "
        "In Vilnius werden Patriot-batterijen opgesteld.",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("patriot", 54.6892, 25.2798, 15)],
    ),
    "no": (
        "Bilder viser at et Pantsir-system er plassert på taket av Forsvarsdepartementet i Moskva. "
        "Et annet er observert ved Taganka.",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("pantsir-s1", *TAGANKA)],
    ),
    "sv": (
        "Ett luftvärnssystem av typen Pantsir har placerats på taket till försvarsministeriet i Moskva. "
        "Patriot har grupperats vid flygplatsen i Vilnius.",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("patriot", 54.6892, 25.2798, 15)],
    ),
    "pl": (
        "Na dachu Ministerstwa Obrony w Moskwie ustawiono zestaw Pancyr, co widać na zdjęciach mieszkańców. "
        "Bateria Patriot została rozmieszczona pod Lublinem.",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("patriot", 51.25, 22.5667, 20)],
    ),
    "cs": (
        "Na střeše ministerstva obrany v Moskvě byl umístěn systém Pancir. Baterie Patriot byla rozmístěna u Bratislavy.",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("patriot", 48.1482, 17.1067, 20)],
    ),
    "ro": (
        "Un sistem Panțîr a fost montat pe acoperișul Ministerului Apărării din Moscova, arată imagini ale locuitorilor. "
        "O baterie Patriot a fost amplasată lângă Constanța.",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("patriot", 44.18, 28.6348, 20)],
    ),
    "ru": (
        "Жители сняли на видео, как кран поднял «Панцирь-С1» на крышу Минобороны в Москве. "
        "Дивизион С-400 развёрнут под Гомелем, сообщило издание.",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("s-400", 52.4345, 30.9754, 20)],
    ),
    "uk": (
        "Мешканці зняли на відео, як кран підняв «Панцир-С1» на дах Міноборони в Москві. "
        "Ще один комплекс встановили на Таганці.",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("pantsir-s1", *TAGANKA)],
    ),
    "bg": (
        "Жители заснеха как кран качи комплекс «Панцир» на покрива на Министерството на отбраната в Москва. "
        "Батарея «Пейтриът» беше разположена край Пловдив — така каза един вестник, но система С-400 бе забелязана в Гомел.",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("s-400", 52.4345, 30.9754, 20)],
    ),
    "el": (
        "Ένα σύστημα Pantsir τοποθετήθηκε στην οροφή του Υπουργείου Άμυνας στη Μόσχα, όπως δείχνουν φωτογραφίες. "
        "Συστοιχία Patriot αναπτύχθηκε κοντά στη Βαρσοβία.",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("patriot", 52.2298, 21.0118, 20)],
    ),
    "tr": (
        "Moskova'daki Savunma Bakanlığı binasının çatısına Pantsir hava savunma sistemi yerleştirildi. "
        "Patriot bataryası Varşova'da konuşlandırıldı.",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("patriot", 52.2298, 21.0118, 20)],
    ),
    "he": (
        "סוללת כיפת ברזל הוצבה באשקלון, נמסר מצה\"ל. סוללה נוספת הוצבה בחיפה.",
        [Told("iron-dome", 31.669, 34.5715, 10), Told("iron-dome", 32.8156, 34.9892, 10)],
    ),
    "ar": (
        "أعلنت وزارة الدفاع نشر بطارية باتريوت في وارسو. وشوهدت منظومة إس-400 قرب دمشق.",
        [Told("patriot", 52.2298, 21.0118, 20), Told("s-400", 33.5102, 36.2913, 20)],
    ),
    "zh": (
        "居民拍到“铠甲-S1”防空系统被吊上莫斯科国防部大楼屋顶。华沙机场附近部署了爱国者导弹。",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("patriot", 52.2298, 21.0118, 20)],
    ),
    "ja": (
        "モスクワの国防省庁舎の屋上に「パンツィリS1」が設置されたと報じられた。ワルシャワにパトリオットミサイルが配備された。",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("patriot", 52.2298, 21.0118, 20)],
    ),
    "ko": (
        "모스크바 국방부 건물 옥상에 판치르 방공 시스템이 설치됐다. 바르샤바에 패트리엇 포대가 배치됐다.",
        [Told("pantsir-s1", *MOD, mount="roof"), Told("patriot", 52.2298, 21.0118, 20)],
    ),
}  # fmt: skip

NOTHING: dict[str, str] = {
    "a tortoise": "Панцирь черепахи растёт всю жизнь. В зоопарке Москвы установили новый террариум с черепахами.",
    "football": "The Patriots were in Boston on Sunday and placed a strong team on the field against the Eagles.",
    "combat": "Air defence shot down 12 drones over Moscow at night, the mayor said. S-400 missiles intercepted two more near Tula.",
    "a gift": "Germany will deliver a third Patriot system to Ukraine. Poland wants to buy IRIS-T and NASAMS.",
    "a catalogue": "The S-400 is a long-range system. It can hit aircraft at 240 km and is used together with the Pantsir.",
    "tanks": "Polen will Leopard-2-Panzer an die Ukraine liefern, sagte der Minister in Warschau.",
    "a spokesman": "The Kremlin refused to comment on reports about the Pantsir, and the Ministry of Defence was silent.",
    "distance": "Мы ехали с 400 километров до Москвы и остановились у Кремля.",
    "cookies": "We use cookies to deploy content in Moscow. Subscribe to our newsletter about Pantsir systems.",
    "weather": "W Warszawie padał śnieg. Patrioci z parafii ustawili szopkę na rynku w Lublinie.",
}
