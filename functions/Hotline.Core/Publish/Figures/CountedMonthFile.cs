using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Hotline.Core.Publish.Figures;

/// <summary>A counted month as one compressed file: what cases have in common as JSON, then the columns as they lie in memory (little endian).</summary>
public static class CountedMonthFile
{
    public static byte[] Write(CountedMonth month)
    {
        using var content = new MemoryStream();
        using (var stream = new BrotliStream(content, CompressionLevel.Fastest, leaveOpen: true))
        using (var writer = new BinaryWriter(stream))
        {
            var head = JsonSerializer.SerializeToUtf8Bytes(
                new Head(month.Month, month.CollectedAt, month.Count, [.. month.Groups], [.. month.Outcomes]), CoreJson.Options);
            writer.Write(head.Length);
            writer.Write(head);
            var columns = month.Columns;
            writer.Write(MemoryMarshal.AsBytes<int>(columns.Group));
            writer.Write(MemoryMarshal.AsBytes<int>(columns.Outcome));
            writer.Write(columns.Day);
            writer.Write(MemoryMarshal.AsBytes<int>(columns.Minutes));
            writer.Write(MemoryMarshal.AsBytes<long>(columns.Reference));
        }

        return content.ToArray();
    }

    public static CountedMonth Read(Stream content)
    {
        using var stream = new BrotliStream(content, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(stream);
        var head = JsonSerializer.Deserialize<Head>(reader.ReadBytes(reader.ReadInt32()), CoreJson.Options)!;
        var columns = CaseColumns.Of(head.Count);
        stream.ReadExactly(MemoryMarshal.AsBytes(columns.Group.AsSpan()));
        stream.ReadExactly(MemoryMarshal.AsBytes(columns.Outcome.AsSpan()));
        stream.ReadExactly(columns.Day);
        stream.ReadExactly(MemoryMarshal.AsBytes(columns.Minutes.AsSpan()));
        stream.ReadExactly(MemoryMarshal.AsBytes(columns.Reference.AsSpan()));
        return new(head.Month, head.CollectedAt, head.Groups, head.Outcomes, columns);
    }

    private sealed record Head(Month Month, DateTimeOffset CollectedAt, int Count, CaseGroup[] Groups, CaseOutcome[] Outcomes);
}
