using Hotline.Core.Intake;

namespace Hotline.Core.Tests.Builders;

/// <summary>A small picture, as somebody sends it.</summary>
internal static class AFile
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0];

    public static IncomingFile Picture(string name = "照片.png") => Holding(Png, name);

    public static IncomingFile Program(string name = "照片.png") => Holding("MZ and more"u8.ToArray(), name);

    public static IncomingFile Empty() => Holding([], "空.png");

    /// <summary>Says it is that long; nobody may read it to find out.</summary>
    public static IncomingFile OfLength(long bytes) => new("大.png", bytes, () => throw new InvalidOperationException("Read a file that is too large."));

    private static IncomingFile Holding(byte[] content, string name) => new(name, content.Length, () => new MemoryStream(content));
}
