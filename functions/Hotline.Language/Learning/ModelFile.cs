using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Hotline.Language.Features;

namespace Hotline.Language.Learning;

/// <summary>
/// The file a model is kept in: "HLM" and a format number, a JSON header, then the arrays as little-endian binary. Reading it
/// runs no code, and a file of another format or a damaged one is refused.
/// </summary>
public static class ModelFile
{
    private const int MostFeatures = 50_000_000;
    private const int MostHeaderBytes = 1 << 20;
    private static ReadOnlySpan<byte> Magic => "HLM1"u8;

    public static void Save(LinearModel model, Stream stream)
    {
        var header = new Header(
            model.Labels,
            model.Features,
            model.FeatureCount,
            model.Table.UnknownWorth,
            model.Biases,
            model.Calibration.Scale,
            model.Calibration.Offsets);
        var json = JsonSerializer.SerializeToUtf8Bytes(header);
        stream.Write(Magic);
        stream.Write(BitConverter.GetBytes(json.Length));
        stream.Write(json);
        stream.Write(MemoryMarshal.AsBytes<uint>(model.Table.Vocabulary.Hashes));
        stream.Write(MemoryMarshal.AsBytes<float>(model.Table.Worth));
        stream.Write(MemoryMarshal.AsBytes(model.Weights));
    }

    /// <exception cref="InvalidDataException">It is not a model file of this format, or not a whole one.</exception>
    public static LinearModel Load(Stream stream)
    {
        try
        {
            var header = ReadHeader(stream);
            var hashes = ReadArray<uint>(stream, header.FeatureCount);
            var worth = ReadArray<float>(stream, header.FeatureCount);
            var weights = ReadArray<Half>(stream, header.FeatureCount * header.Labels.Count);
            var table = new FeatureTable(header.Features, new Vocabulary(hashes), worth, header.UnknownWorth);
            return new LinearModel([.. header.Labels], table, weights, header.Biases, new Calibration(header.Scale, header.Offsets));
        }
        catch (Exception fault) when (fault is EndOfStreamException or JsonException or DecoderFallbackException)
        {
            throw new InvalidDataException("The model file is damaged.", fault);
        }
    }

    private static Header ReadHeader(Stream stream)
    {
        if (!ReadArray<byte>(stream, Magic.Length).AsSpan().SequenceEqual(Magic))
        {
            throw new InvalidDataException("This is not a model file, or one of another version.");
        }

        var length = ReadArray<int>(stream, 1)[0];
        if (length is <= 0 or > MostHeaderBytes)
        {
            throw new InvalidDataException("The model file's header is damaged.");
        }

        var header = JsonSerializer.Deserialize<Header>(ReadArray<byte>(stream, length));
        if (header is null || !header.IsWhole)
        {
            throw new InvalidDataException("The model file's header is damaged.");
        }

        return header;
    }

    private static T[] ReadArray<T>(Stream stream, int length)
        where T : unmanaged
    {
        var array = new T[length];
        stream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }

    private sealed record Header(
        IReadOnlyList<string> Labels,
        FeatureSettings Features,
        int FeatureCount,
        float UnknownWorth,
        float[] Biases,
        float Scale,
        float[] Offsets)
    {
        public bool IsWhole =>
            Labels is { Count: >= 2 }
            && Features?.Blocks is not null
            && FeatureCount is >= 0 and <= MostFeatures
            && (long)FeatureCount * Labels.Count <= Array.MaxLength
            && Biases?.Length == Labels.Count
            && Offsets?.Length == Labels.Count;
    }
}
