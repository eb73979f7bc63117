using System.Security.Cryptography;
using Hotline.Core.Publish.Ledger;
using Microsoft.Extensions.Options;

namespace Hotline.Storage.Secrets;

/// <summary>
/// Keys as PEM files in a folder of this machine, the newest the last by name; the first is made when none is there. To change the key,
/// <see cref="Add"/> another; the earlier files stay, for they endorse their successors.
/// </summary>
public sealed class FolderLedgerSigner(IOptions<LedgerKeyOptions> options) : ILedgerSigner
{
    public Task<byte[]?> CurrentAsync(CancellationToken cancellation)
    {
        if (options.Value.Folder is not { } folder)
        {
            return Task.FromResult<byte[]?>(null);
        }

        if (!Files(folder).Any())
        {
            Add(folder);
        }

        using var key = Read(Files(folder).Last());
        return Task.FromResult<byte[]?>(key.ExportSubjectPublicKeyInfo());
    }

    public Task<byte[]> SignAsync(string key, byte[] payload, CancellationToken cancellation)
    {
        foreach (var file in Files(options.Value.Folder!).Reverse())
        {
            using var candidate = Read(file);
            if (LedgerKey.IdOf(candidate.ExportSubjectPublicKeyInfo()) == key)
            {
                return Task.FromResult(candidate.SignData(payload, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation));
            }
        }

        throw new CryptographicException($"No file holds the ledger key {key}.");
    }

    /// <summary>Makes a new key, for nobody else's eyes where the file system knows of such a thing; the next day is signed with it.</summary>
    public static string Add(string folder)
    {
        Directory.CreateDirectory(folder);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var path = Path.Combine(folder, $"ledger-{Files(folder).Count() + 1:D4}.pem");
        var file = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            file.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(File.Open(path, file));
        writer.Write(key.ExportPkcs8PrivateKeyPem());
        return path;
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.pem").Order(StringComparer.Ordinal) : [];

    private static ECDsa Read(string file)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(file));
        return key;
    }
}
