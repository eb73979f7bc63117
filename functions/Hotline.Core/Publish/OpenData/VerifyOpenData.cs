using System.Text.Json;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Publish.Ledger;

namespace Hotline.Core.Publish.OpenData;

/// <summary>
/// Recomputes every published figure from the published cases and compares to the byte, with nothing but the files: anybody's check.
/// </summary>
/// <param name="read">A file of the open data by its path; null where there is none.</param>
/// <param name="ledger">A file of the public ledger, for what it noted to be compared too.</param>
public sealed class VerifyOpenData(Func<string, Task<byte[]?>> read, Func<string, Task<byte[]?>>? ledger = null)
{
    private readonly List<OpenDataFault> _faults = [];
    private readonly Dictionary<string, IReadOnlyList<OpenCase>> _rows = [];
    private int _files;
    private int _cases;

    public async Task<OpenDataVerdict> RunAsync()
    {
        if (await ReadAsync(OpenDataIndex.Name) is not { } content || StrictJson.Read<OpenDataIndex>(content) is not { } index)
        {
            return new(0, 0, 0, [new(OpenDataIndex.Name, "not there, or not as it was published")]);
        }

        foreach (var revision in index.Revisions.OrderByDescending(revision => IsMonth(revision.Period)))
        {
            await VerifyAsync(revision);
        }

        if (ledger is not null)
        {
            _faults.AddRange(await new PublishedInLedger(ledger).FaultsAsync(index.Revisions));
        }

        return new(index.Revisions.Count, _files, _cases, _faults);
    }

    private async Task VerifyAsync(OpenRevision revision)
    {
        var folder = OpenDataManifest.FolderOf(revision.Period, revision.Revision);
        var path = $"{folder}/{OpenDataFiles.ManifestName}";
        if (await ReadAsync(path) is not { } content || StrictJson.Read<OpenDataManifest>(content) is not { } manifest || OpenRevision.Of(manifest) != revision)
        {
            _faults.Add(new(path, "not what the index names"));
            return;
        }

        var files = new Dictionary<string, byte[]>();
        foreach (var file in manifest.Files)
        {
            if (await ReadAsync($"{folder}/{file.Name}") is { } bytes && OpenFile.Of(file.Name, bytes) == file)
            {
                files[file.Name] = bytes;
            }
            else
            {
                _faults.Add(new($"{folder}/{file.Name}", "not there, or not what the manifest names"));
            }
        }

        if (files.Count == manifest.Files.Count)
        {
            VerifyFigures(folder, revision.Period, files);
        }
    }

    private void VerifyFigures(string folder, string period, Dictionary<string, byte[]> files)
    {
        if (RowsOf(folder, period, files) is not { } rows || PublishedIn(files) is not { } published)
        {
            return;
        }

        foreach (var computed in RatingsFiles.Render(RatingFigures.Of(published.Head, rows.Select(row => row.Counted()))))
        {
            if (!files.TryGetValue(computed.Name, out var given) || !computed.Content.Span.SequenceEqual(given))
            {
                _faults.Add(new($"{folder}/{computed.Name}", "the cases give other figures"));
            }
        }

        PeriodRatings? PublishedIn(Dictionary<string, byte[]> from)
        {
            try
            {
                return JsonSerializer.Deserialize<PeriodRatings>(from.GetValueOrDefault(RatingsFiles.JsonName), CoreJson.Options);
            }
            catch (JsonException)
            {
                _faults.Add(new($"{folder}/{RatingsFiles.JsonName}", "unreadable"));
                return null;
            }
        }
    }

    /// <summary>A month's own; of a quarter or a year, those of its months in their latest revision.</summary>
    private IReadOnlyList<OpenCase>? RowsOf(string folder, string period, Dictionary<string, byte[]> files)
    {
        if (!IsMonth(period))
        {
            var months = RatedPeriod.TryParse(period, out var longer) ? longer.Months.Select(month => _rows.GetValueOrDefault(month.ToString())).ToList() : [null];
            if (months.Contains(null))
            {
                _faults.Add(new(folder, "a month of it is missing or damaged"));
                return null;
            }

            return [.. months.SelectMany(rows => rows!)];
        }

        if (StrictJson.ReadLines<OpenCase>(files.GetValueOrDefault(OpenDataFiles.RowsName)) is not { } read)
        {
            _faults.Add(new($"{folder}/{OpenDataFiles.RowsName}", "unreadable"));
            return null;
        }

        if (!OpenDataFiles.Csv(read).AsSpan().SequenceEqual(files.GetValueOrDefault(OpenDataFiles.CsvName)))
        {
            _faults.Add(new($"{folder}/{OpenDataFiles.CsvName}", "not the same cases as in the other file"));
        }

        _cases += read.Count;
        return _rows[period] = read;
    }

    private static bool IsMonth(string period) => Month.TryParse(period, out _);

    private async Task<byte[]?> ReadAsync(string path)
    {
        var content = await read(path);
        _files += content is null ? 0 : 1;
        return content;
    }
}

/// <summary>What is wrong with one published file.</summary>
public sealed record OpenDataFault(string Path, string What);

/// <summary>Nothing is wrong without faults, and where anything was published at all.</summary>
public sealed record OpenDataVerdict(int Revisions, int Files, int Cases, IReadOnlyList<OpenDataFault> Faults);
