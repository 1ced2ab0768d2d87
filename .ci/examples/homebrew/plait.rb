# Plait as a formula for Homebrew: the command of the release on Linux, built from its sources on macOS.
class Plait < Formula
  desc "Static generator of learning hubs"
  homepage "https://github.com/@repository@"
  version "@version@"
  license "MIT"

  on_macos do
    url "@download@/plait-@version@-source.tar.gz"
    sha256 "@sha256-source@"
    depends_on "pkgconf" => :build
    depends_on xcode: ["26.0", :build]
    depends_on "cmark-gfm"
    depends_on "libyaml"
    depends_on "libzip"
  end

  on_linux do
    on_intel do
      url "@download@/plait-@version@-linux-amd64.tar.gz"
      sha256 "@sha256-linux-amd64@"
    end
    on_arm do
      url "@download@/plait-@version@-linux-arm64.tar.gz"
      sha256 "@sha256-linux-arm64@"
    end
  end

  def install
    if OS.mac?
      ENV["PLAIT_COMMIT"] = "@commit-short@"
      system "swift", "build", "--disable-sandbox", "-c", "release", "--product", "plait"
      bin.install ".build/release/plait"
      generate_completions_from_executable(bin/"plait", "--generate-completion-script")
    else
      prefix.install Dir["*"]
    end
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/plait --version")
    system bin/"plait", "init", "hub"
    cd("hub") { system bin/"plait", "build" }
    assert_path_exists testpath/"hub/output/index.html"
  end
end
