using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Hotline.Language.Learning;

/// <summary>Gives models their names: the trainer's, the day, and a digest of what was learned.</summary>
public static class ModelVersions
{
    private const int DigestLetters = 10;

    /// <param name="at">UTC.</param>
    public static VersionedModel Name(LinearModel model, int texts, DateTimeOffset at, IReadOnlyList<string> textColumns, string? labelColumn)
    {
        var version = string.Create(CultureInfo.InvariantCulture, $"{ModelInfo.Trainer}-{at:yyyyMMdd}-{DigestOf(model)}");
        return new(new ModelInfo(version, at, texts, textColumns, labelColumn), model);
    }

    private static string DigestOf(LinearModel model)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', model.Labels)));
        digest.AppendData(MemoryMarshal.AsBytes<uint>(model.Table.Vocabulary.Hashes));
        digest.AppendData(MemoryMarshal.AsBytes(model.Weights));
        return Convert.ToHexStringLower(digest.GetHashAndReset())[..DigestLetters];
    }
}
