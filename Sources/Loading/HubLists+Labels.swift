public import FrontMatter
import Model

extension HubLists {
  /// What editors see as the name of a field, in forms and in documents: what the hub calls it, or its name in words.
  public func label(of field: Field) -> String {
    let declared = settings.declaredFields.first { $0.field.name == field.name }
    if let declared { return declared.label }
    let words = field.name.replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
