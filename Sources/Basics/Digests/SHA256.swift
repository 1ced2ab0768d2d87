#if canImport(CryptoKit)
  import CryptoKit

  /// SHA-256 (FIPS 180-4) of bytes that come in pieces, by the system's CryptoKit.
  package struct SHA256: ~Copyable {
    private var hash = CryptoKit.SHA256()

    package init() {}

    /// Takes in the next bytes.
    package mutating func update(_ bytes: ArraySlice<UInt8>) {
      hash.update(data: bytes)
    }

    /// The digest of all bytes that were taken in.
    package consuming func finalize() -> Digest { Digest(Array(hash.finalize())) }

    /// The 32 bytes of the digest of `bytes`.
    static func hash(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
      Array(CryptoKit.SHA256.hash(data: bytes))
    }
  }
#else
  import CLibCrypto

  /// SHA-256 (FIPS 180-4) of bytes that come in pieces, by OpenSSL's libcrypto.
  @safe package struct SHA256: ~Copyable {
    private let context: OpaquePointer

    package init() {
      guard let context = unsafe EVP_MD_CTX_new() else {
        preconditionFailure("there is no memory for a digest")
      }
      unsafe self.context = context
      let isReady = unsafe EVP_DigestInit_ex2(context, Self.algorithm, nil)
      precondition(isReady == 1, "libcrypto cannot begin a digest")
    }

    /// Takes in the next bytes.
    package mutating func update(_ bytes: ArraySlice<UInt8>) {
      let isTaken = unsafe bytes.withUnsafeBytes {
        unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count)
      }
      precondition(isTaken == 1, "libcrypto cannot go on with a digest")
    }

    /// The digest of all bytes that were taken in.
    package consuming func finalize() -> Digest {
      var bytes = [UInt8](repeating: 0, count: Digest.byteCount)
      let isDone = unsafe bytes.withUnsafeMutableBufferPointer {
        unsafe EVP_DigestFinal_ex(context, $0.baseAddress, nil)
      }
      precondition(isDone == 1, "libcrypto cannot end a digest")
      return Digest(bytes)
    }

    deinit {
      unsafe EVP_MD_CTX_free(context)
    }

    /// The 32 bytes of the digest of `bytes`.
    static func hash(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
      var digest = [UInt8](repeating: 0, count: Digest.byteCount)
      let isDone = unsafe bytes.withUnsafeBytes { bytes in
        unsafe digest.withUnsafeMutableBufferPointer {
          unsafe EVP_Digest(bytes.baseAddress, bytes.count, $0.baseAddress, nil, algorithm, nil)
        }
      }
      precondition(isDone == 1, "libcrypto cannot make a digest")
      return digest
    }

    /// The algorithm, looked up once: libcrypto takes a lock for each look-up, which threads would wait for.
    private nonisolated(unsafe) static let algorithm: OpaquePointer = {
      guard let algorithm = unsafe EVP_MD_fetch(nil, "SHA256", nil) else {
        preconditionFailure("libcrypto has no SHA-256")
      }
      return unsafe algorithm
    }()
  }
#endif
