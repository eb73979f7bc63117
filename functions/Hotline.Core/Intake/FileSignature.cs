namespace Hotline.Core.Intake;

/// <summary>
/// Tells a file's type by its first bytes, never by its name: a renamed program is refused, a photo without an ending is taken.
/// Knows the types that the limits may allow and nothing else.
/// </summary>
public static class FileSignature
{
    private const int Needed = 16;

    /// <summary>The media type, or null when the content is none of the known ones.</summary>
    public static async Task<string?> TypeOfAsync(Stream content, CancellationToken cancellation)
    {
        var head = new byte[Needed];
        var read = await content.ReadAtLeastAsync(head, Needed, throwOnEndOfStream: false, cancellation);
        return TypeOf(head.AsSpan(0, read));
    }

    public static string? TypeOf(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => "image/gif",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'A', (byte)'V', (byte)'E', ..] => "audio/wav",
        [(byte)'I', (byte)'I', 0x2A, 0x00, ..] or [(byte)'M', (byte)'M', 0x00, 0x2A, ..] => "image/tiff",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "application/pdf",
        [(byte)'I', (byte)'D', (byte)'3', ..] => "audio/mpeg",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', .. var brand] => OfBrand(brand),
        _ => null,
    };

    /// <summary>The brand of an ISO base media file (ISO/IEC 14496-12).</summary>
    private static string? OfBrand(ReadOnlySpan<byte> brand) => brand switch
    {
        [(byte)'h', (byte)'e', (byte)'i', (byte)'c' or (byte)'x', ..] or [(byte)'m', (byte)'i', (byte)'f', (byte)'1', ..] => "image/heic",
        [(byte)'M', (byte)'4', (byte)'A', ..] => "audio/mp4",
        [(byte)'i', (byte)'s', (byte)'o', (byte)'m' or (byte)'2', ..] or [(byte)'m', (byte)'p', (byte)'4', ..] => "video/mp4",
        _ => null,
    };
}
