namespace Hotline.Testing;

/// <summary>A file to send along: small, but of real bytes of its type.</summary>
public sealed record AFile(string Name, string ContentType, byte[] Content)
{
    public static AFile Jpeg(string name = "photo.jpg") => new(name, "image/jpeg", Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/"
        + "yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k="));

    public static AFile Png(string name = "plan.png") => new(name, "image/png", Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    public static AFile Pdf(string name = "letter.pdf") => new(name, "application/pdf",
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray());

    /// <summary>The head of a Windows program, whatever it is called.</summary>
    public static AFile Program(string name) => new(name, "image/jpeg", [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0xB8, 0]);

    public static AFile Empty(string name = "empty.png") => new(name, "image/png", []);

    /// <summary>A picture padded to the given size.</summary>
    public static AFile OfSize(int bytes) => Jpeg("large.jpg") with { Content = [.. Jpeg().Content, .. new byte[bytes - Jpeg().Content.Length]] };
}
