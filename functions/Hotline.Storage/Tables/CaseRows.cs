using System.Text.Json;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Storage.Blobs;
using Hotline.Storage.Secrets;

namespace Hotline.Storage.Tables;

/// <summary>
/// The rows of a case and back. What people wrote is encrypted before it leaves the process; where that is more than a property may
/// hold, the row names a blob instead.
/// </summary>
internal sealed class CaseRows(FieldCipher cipher, WordsBlobs blobs)
{
    private const string StateRow = "case";
    private const string EventPrefix = "event-";
    private const string State = nameof(State);
    private const string WordsBlob = nameof(WordsBlob);
    private const string Purpose = "case-words";

    /// <summary>A binary property holds 64 KiB; below half of that a case of a few events still reads in one go.</summary>
    private const int MostInRow = 32 * 1024;

    public static string Partition(Reference reference) => $"{reference.Digits[6..]}-{reference.Digits[..6]}";

    private static Reference ReferenceOf(string partition) => Reference.Parse($"{partition[9..]}{partition[..8]}");

    public static string EventRow(int number) => $"{EventPrefix}{number:D5}";

    public static TableEntity OfState(CaseState state) => new(Partition(state.Reference), StateRow)
    {
        [State] = JsonSerializer.Serialize(state, CoreJson.Options),
    };

    public async Task<TableEntity> OfEventAsync(Reference reference, CaseEvent @event, CancellationToken cancellation)
    {
        var row = new TableEntity(Partition(reference), EventRow(@event.Number))
        {
            [nameof(CaseEvent.At)] = @event.At,
            [nameof(CaseEvent.By)] = JsonSerializer.Serialize(@event.By, CoreJson.Options),
            [nameof(CaseEvent.Fact)] = @event.FactJson,
            [nameof(CaseEvent.WordsDigest)] = @event.WordsDigest,
            [nameof(CaseEvent.StateDigest)] = @event.StateDigest,
            [nameof(CaseEvent.Salt)] = @event.Salt,
            [nameof(CaseEvent.PreviousHash)] = @event.PreviousHash,
            [nameof(CaseEvent.Hash)] = @event.Hash,
        };
        if (@event.Words is { } words)
        {
            var secret = cipher.Encrypt(Purpose, JsonSerializer.SerializeToUtf8Bytes(words, CoreJson.Options));
            if (secret.Length <= MostInRow)
            {
                row[nameof(CaseEvent.Words)] = secret;
            }
            else
            {
                row[WordsBlob] = await blobs.SaveAsync(secret, cancellation);
            }
        }

        return row;
    }

    public async Task<Case> RestoreAsync(IReadOnlyList<TableEntity> partition, CancellationToken cancellation)
    {
        var state = partition.Single(row => row.RowKey == StateRow);
        var reference = ReferenceOf(state.PartitionKey);
        var events = new List<CaseEvent>();
        foreach (var row in partition.Where(row => row.RowKey.StartsWith(EventPrefix, StringComparison.Ordinal)))
        {
            events.Add(await ToEventAsync(reference, row, cancellation));
        }

        var stored = state.GetString(State);
        return Case.Restore(
            JsonSerializer.Deserialize<CaseState>(stored, CoreJson.Options)!, events, state.ETag.ToString(), StateDigest.OfJson(stored));
    }

    private async Task<CaseEvent> ToEventAsync(Reference reference, TableEntity row, CancellationToken cancellation) => new()
    {
        Case = reference,
        Number = int.Parse(row.RowKey.AsSpan(EventPrefix.Length), System.Globalization.CultureInfo.InvariantCulture),
        At = row.GetDateTimeOffset(nameof(CaseEvent.At))!.Value,
        By = JsonSerializer.Deserialize<Actor>(row.GetString(nameof(CaseEvent.By)), CoreJson.Options)!,
        Fact = JsonSerializer.Deserialize<CaseFact>(row.GetString(nameof(CaseEvent.Fact)), CoreJson.Options)!,
        FactJson = row.GetString(nameof(CaseEvent.Fact)),
        Words = await WordsOfAsync(row, cancellation),
        WordsDigest = row.GetString(nameof(CaseEvent.WordsDigest)),
        StateDigest = row.GetString(nameof(CaseEvent.StateDigest)),
        Salt = row.GetString(nameof(CaseEvent.Salt)),
        PreviousHash = row.GetString(nameof(CaseEvent.PreviousHash)),
        Hash = row.GetString(nameof(CaseEvent.Hash)),
    };

    private async Task<SaltedWords?> WordsOfAsync(TableEntity row, CancellationToken cancellation)
    {
        var secret = row.GetString(WordsBlob) is { } blob
            ? await blobs.ReadAsync(blob, cancellation)
            : row.GetBinary(nameof(CaseEvent.Words));
        return secret is null ? null : JsonSerializer.Deserialize<SaltedWords>(cipher.Decrypt(Purpose, secret), CoreJson.Options);
    }
}
