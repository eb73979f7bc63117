using System.Text;
using Hotline.Core.Intake;

namespace Hotline.Core.Tests.Intake;

public sealed class FileSignatureTests
{
    [Theory]
    [InlineData("FF D8 FF E0 00 10 4A 46 49 46", "image/jpeg")]
    [InlineData("89 50 4E 47 0D 0A 1A 0A 00 00", "image/png")]
    [InlineData("47 49 46 38 37 61 01 00", "image/gif")]
    [InlineData("47 49 46 38 39 61 01 00", "image/gif")]
    [InlineData("52 49 46 46 24 00 00 00 57 45 42 50 56 50 38", "image/webp")]
    [InlineData("52 49 46 46 24 00 00 00 57 41 56 45 66 6D 74", "audio/wav")]
    [InlineData("49 49 2A 00 08 00", "image/tiff")]
    [InlineData("4D 4D 00 2A 00 00", "image/tiff")]
    [InlineData("25 50 44 46 2D 31 2E 37", "application/pdf")]
    [InlineData("49 44 33 04 00", "audio/mpeg")]
    [InlineData("00 00 00 18 66 74 79 70 68 65 69 63 00 00 00 00", "image/heic")]
    [InlineData("00 00 00 18 66 74 79 70 6D 69 66 31 00 00 00 00", "image/heic")]
    [InlineData("00 00 00 18 66 74 79 70 4D 34 41 20 00 00 00 00", "audio/mp4")]
    [InlineData("00 00 00 18 66 74 79 70 69 73 6F 6D 00 00 00 00", "video/mp4")]
    [InlineData("00 00 00 18 66 74 79 70 6D 70 34 32 00 00 00 00", "video/mp4")]
    public async Task TypeOf_KnownContent_IsItsMediaType(string hex, string type) => (await TypeOfAsync(Bytes(hex))).ShouldBe(type);

    [Theory]
    [InlineData("4D 5A 90 00 03 00 00 00")] // a Windows program
    [InlineData("7F 45 4C 46 02 01 01 00")] // a Linux program
    [InlineData("50 4B 03 04 14 00 06 00")] // a ZIP, and so every Office document
    [InlineData("23 21 2F 62 69 6E 2F 73")] // a shell script
    [InlineData("3C 73 76 67 20 78 6D 6C")] // SVG, which may hold script
    [InlineData("3C 68 74 6D 6C 3E")]
    [InlineData("89 50 4E 47 0D 0A 1A")] // a PNG cut off in its signature
    [InlineData("52 49 46 46 24 00 00 00 41 56 49 20")]
    [InlineData("00 00 00 18 66 74 79 70 71 74 20 20")]
    [InlineData("FF")]
    [InlineData("")]
    public async Task TypeOf_AnythingElse_IsNone(string hex) => (await TypeOfAsync(Bytes(hex))).ShouldBeNull();

    [Fact]
    public async Task TypeOf_AStreamThatComesByteByByte_ReadsEnoughOfIt() =>
        (await FileSignature.TypeOfAsync(new Trickle(Bytes("89 50 4E 47 0D 0A 1A 0A")), CancellationToken.None)).ShouldBe("image/png");

    [Fact]
    public async Task TypeOf_ATextThatNamesATypeLater_IsNone() =>
        (await TypeOfAsync(Encoding.UTF8.GetBytes("GIF is a format; %PDF- too"))).ShouldBeNull();

    private static Task<string?> TypeOfAsync(byte[] content) => FileSignature.TypeOfAsync(new MemoryStream(content), CancellationToken.None);

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

    /// <summary>Gives one byte at each reading, as a slow network may.</summary>
    private sealed class Trickle(byte[] content) : MemoryStream(content)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
