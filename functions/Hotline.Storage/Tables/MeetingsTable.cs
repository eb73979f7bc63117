using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Cases;
using Hotline.Storage.Secrets;

namespace Hotline.Storage.Tables;

/// <summary>
/// Meetings, one partition for each year, which a bulletin reads whole; an id names its year, so finding one reads one row. What a
/// clerk typed as title is encrypted like anything people write.
/// </summary>
internal sealed class MeetingsTable(TableServiceClient service, FieldCipher cipher) : IMeetings
{
    private const string Content = nameof(Content);
    private const string Purpose = "meeting";

    private readonly LazyTable _table = new(service, StorageNames.MeetingsTable);

    public async Task<Meeting?> FindAsync(string id, CancellationToken cancellation)
    {
        if (Meeting.YearOf(id) is not { } year || !id.All(c => char.IsAsciiHexDigitLower(c) || c is '-'))
        {
            return null;
        }

        var table = await _table.GetAsync();
        var row = await table.GetEntityIfExistsAsync<TableEntity>(Partition(year), id, cancellationToken: cancellation);
        return row.HasValue ? ToMeeting(row.Value!) : null;
    }

    public async Task<bool> AddAsync(Meeting meeting, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var row = new TableEntity(Partition(meeting.HeldOn.Year), meeting.Id)
        {
            [Content] = cipher.Encrypt(Purpose, JsonSerializer.SerializeToUtf8Bytes(meeting, CoreJson.Options)),
        };
        return await table.TryAddAsync(row, cancellation);
    }

    public async Task<IReadOnlyList<Meeting>> OfYearAsync(int year, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var partition = Partition(year);
        var meetings = new List<Meeting>();
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellation))
        {
            meetings.Add(ToMeeting(row));
        }

        return [.. meetings.OrderBy(meeting => meeting.HeldOn).ThenBy(meeting => meeting.Id, StringComparer.Ordinal)];
    }

    private static string Partition(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    private Meeting ToMeeting(TableEntity row) =>
        JsonSerializer.Deserialize<Meeting>(cipher.Decrypt(Purpose, row.GetBinary(Content)), CoreJson.Options)!;
}
