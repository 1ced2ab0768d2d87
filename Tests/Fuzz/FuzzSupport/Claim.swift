/// Ends the fuzzer with `message` unless `condition` holds; libFuzzer then keeps the input.
///
/// `precondition` says nothing in an optimised build.
public func claim(_ condition: Bool, _ message: @autoclosure () -> String) {
  guard condition else { fatalError(message()) }
}
