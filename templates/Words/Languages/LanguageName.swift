/// What languages call themselves, by Unicode's CLDR (`localeDisplayNames`, each in its own language), with a capital where
/// a list of them begins with one.
public enum LanguageName {
  /// The name of the language that a BCP 47 tag begins with; the tag itself where it is not known.
  public static func own(of tag: String) -> String {
    let code = tag.lowercased().prefix { $0 != "-" }
    return names[String(code)] ?? tag
  }

  private static let names = [
    "ar": "العربية", "bg": "Български", "bn": "বাংলা", "br": "Brezhoneg", "ca": "Català",
    "cs": "Čeština", "cy": "Cymraeg", "da": "Dansk", "de": "Deutsch", "el": "Ελληνικά",
    "en": "English", "es": "Español", "et": "Eesti", "eu": "Euskara", "fa": "فارسی",
    "fi": "Suomi", "fr": "Français", "fy": "Frysk", "ga": "Gaeilge", "gd": "Gàidhlig",
    "gl": "Galego", "gu": "ગુજરાતી", "gv": "Gaelg", "he": "עברית", "hi": "हिन्दी",
    "hr": "Hrvatski", "hu": "Magyar", "is": "Íslenska", "it": "Italiano", "ja": "日本語",
    "ko": "한국어", "ku": "Kurdî", "kw": "Kernewek", "lb": "Lëtzebuergesch", "lt": "Lietuvių",
    "lv": "Latviešu", "mt": "Malti", "nb": "Norsk bokmål", "nl": "Nederlands",
    "nn": "Norsk nynorsk", "no": "Norsk", "pa": "ਪੰਜਾਬੀ", "pl": "Polski", "ps": "پښتو",
    "pt": "Português", "rm": "Rumantsch", "ro": "Română", "ru": "Русский", "se": "Davvisámegiella",
    "sk": "Slovenčina", "sl": "Slovenščina", "so": "Soomaali", "sq": "Shqip", "sr": "Српски",
    "sv": "Svenska", "sw": "Kiswahili", "ta": "தமிழ்", "te": "తెలుగు", "th": "ไทย",
    "ti": "ትግርኛ", "tr": "Türkçe", "uk": "Українська", "ur": "اردو", "vi": "Tiếng Việt",
    "zh": "中文",
  ]
}
