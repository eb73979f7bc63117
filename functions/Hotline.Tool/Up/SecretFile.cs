using System.Security.Cryptography;

namespace Hotline.Tool.Up;

/// <summary>A key of 32 random bytes in base64, made when it is first asked for and kept with the data it belongs to.</summary>
internal static class SecretFile
{
    private const int KeyBytes = 32;

    public static string ReadOrMake(string path)
    {
        if (!File.Exists(path))
        {
            using var file = File.Open(path, Options());
            using var writer = new StreamWriter(file);
            writer.Write(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)));
        }

        return File.ReadAllText(path);
    }

    /// <summary>For nobody else's eyes, where the file system knows of such a thing.</summary>
    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
