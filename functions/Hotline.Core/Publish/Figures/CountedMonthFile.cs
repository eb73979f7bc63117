using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Hotline.Core.Publish.Figures;

/// <summary>A counted month as one compressed file: the values of its columns as JSON, then the columns as they lie in memory (little endian).</summary>
public static class CountedMonthFile
{
    public static byte[] Write(CountedMonth month)
    {
        using var content = new MemoryStream();
        using (var stream = new BrotliStream(content, CompressionLevel.Fastest, leaveOpen: true))
        using (var writer = new BinaryWriter(stream))
        {
            var columns = month.Columns;
            var head = JsonSerializer.SerializeToUtf8Bytes(
                new Head(month.Month, month.CollectedAt, month.Count, [.. columns.Attributes.Select(column => column.Values)], columns.Outcome.Values),
                CoreJson.Options);
            writer.Write(head.Length);
            writer.Write(head);
            foreach (var column in columns.Attributes)
            {
                writer.Write(MemoryMarshal.AsBytes<ushort>(column.Codes));
            }

            writer.Write(MemoryMarshal.AsBytes<ushort>(columns.Outcome.Codes));
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
        return new(head.Month, head.CollectedAt, new(
            [.. head.Attributes.Select(values => new CodedColumn<string?>(values, Numbers<ushort>()))],
            new(head.Outcomes, Numbers<ushort>()),
            Numbers<byte>(),
            Numbers<int>(),
            Numbers<long>()));

        T[] Numbers<T>()
            where T : unmanaged
        {
            var numbers = new T[head.Count];
            stream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
            return numbers;
        }
    }

    private sealed record Head(Month Month, DateTimeOffset CollectedAt, int Count, string?[][] Attributes, CaseOutcome[] Outcomes);
}
