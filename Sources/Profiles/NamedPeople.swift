extension Profile {
  /// The people whom the profile names: its subject, if a person, and those in `nhan_vat`.
  package var namedPeople: [String] {
    (subject == .individual ? [holder.name] : []) + people.map(\.name)
  }
}

extension Consent {
  /// Whether it was given by a day, and neither withdrawn nor expired on it.
  package func isValid(asOf day: CalendarDate) -> Bool {
    date <= day && !isWithdrawn(asOf: day) && (expires.map { $0 >= day } ?? true)
  }

  package func isWithdrawn(asOf day: CalendarDate) -> Bool {
    withdrawn.map { $0 <= day } ?? false
  }
}
