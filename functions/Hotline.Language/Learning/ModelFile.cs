using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hotline.Language.Features;

namespace Hotline.Language.Learning;

/// <summary>
/// The file a model is kept in: "HLM" and a format number, a JSON header, the arrays as little-endian binary, and a digest of all
/// that. Reading it runs no code, and a file of another format or a damaged one is refused.
/// </summary>
public static class ModelFile
{
    private const int MostFeatures = 50_000_000;
    private const int MostHeaderBytes = 1 << 20;
    private static ReadOnlySpan<byte> Magic => "HLM2"u8;

    public static void Save(VersionedModel versioned, Stream stream)
    {
        var model = versioned.Model;
        var header = new Header(
            versioned.Info,
            model.Labels,
            model.Features,
            model.FeatureCount,
            model.Table.UnknownWorth,
            model.Biases,
            model.Calibration.Scale,
            model.Calibration.Offsets);
        var json = JsonSerializer.SerializeToUtf8Bytes(header);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Write(Magic);
        Write(BitConverter.GetBytes(json.Length));
        Write(json);
        Write(MemoryMarshal.AsBytes<uint>(model.Table.Vocabulary.Hashes));
        Write(MemoryMarshal.AsBytes<float>(model.Table.Worth));
        Write(MemoryMarshal.AsBytes(model.Weights));
        stream.Write(digest.GetHashAndReset());

        void Write(ReadOnlySpan<byte> part)
        {
            digest.AppendData(part);
            stream.Write(part);
        }
    }

    /// <exception cref="InvalidDataException">It is not a model file of this format, or not a whole one.</exception>
    public static VersionedModel Load(Stream stream)
    {
        try
        {
            using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var header = ReadHeader(stream, digest);
            var hashes = ReadArray<uint>(stream, header.FeatureCount, digest);
            var worth = ReadArray<float>(stream, header.FeatureCount, digest);
            var weights = ReadArray<Half>(stream, header.FeatureCount * header.Labels.Count, digest);
            var expected = digest.GetHashAndReset();
            if (!ReadArray<byte>(stream, expected.Length, digest).AsSpan().SequenceEqual(expected))
            {
                throw new InvalidDataException("The model file is damaged.");
            }

            var table = new FeatureTable(header.Features, new Vocabulary(hashes), worth, header.UnknownWorth);
            return new(header.Info, new LinearModel([.. header.Labels], table, weights, header.Biases, new Calibration(header.Scale, header.Offsets)));
        }
        catch (Exception fault) when (fault is EndOfStreamException or JsonException or DecoderFallbackException)
        {
            throw new InvalidDataException("The model file is damaged.", fault);
        }
    }

    private static Header ReadHeader(Stream stream, IncrementalHash digest)
    {
        if (!ReadArray<byte>(stream, Magic.Length, digest).AsSpan().SequenceEqual(Magic))
        {
            throw new InvalidDataException("This is not a model file, or one of another version.");
        }

        var length = ReadArray<int>(stream, 1, digest)[0];
        if (length is <= 0 or > MostHeaderBytes)
        {
            throw new InvalidDataException("The model file's header is damaged.");
        }

        var header = JsonSerializer.Deserialize<Header>(ReadArray<byte>(stream, length, digest));
        if (header is null || !header.IsWhole)
        {
            throw new InvalidDataException("The model file's header is damaged.");
        }

        return header;
    }

    private static T[] ReadArray<T>(Stream stream, int length, IncrementalHash digest)
        where T : unmanaged
    {
        var array = new T[length];
        var bytes = MemoryMarshal.AsBytes(array.AsSpan());
        stream.ReadExactly(bytes);
        digest.AppendData(bytes);
        return array;
    }

    private sealed record Header(
        ModelInfo Info,
        IReadOnlyList<string> Labels,
        FeatureSettings Features,
        int FeatureCount,
        float UnknownWorth,
        float[] Biases,
        float Scale,
        float[] Offsets)
    {
        public bool IsWhole =>
            Info is { Version.Length: > 0, TextColumns: not null }
            && Labels is { Count: >= 2 }
            && Features?.Blocks is not null
            && FeatureCount is >= 0 and <= MostFeatures
            && (long)FeatureCount * Labels.Count <= Array.MaxLength
            && Biases?.Length == Labels.Count
            && Offsets?.Length == Labels.Count;
    }
}
