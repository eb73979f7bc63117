using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Cases;
using Hotline.Core.Publish.Ledger;

namespace Hotline.Journey.Tests.Publish;

/// <summary>
/// Rated cases, published in the night after; then somebody who can write to the tables changes what happened in one. Whatever they
/// change, and however well they redo the hashes, the check against the published root finds it.
/// </summary>
public sealed class LedgerTests(LedgerTests.PublishedCity published) : IClassFixture<LedgerTests.PublishedCity>
{
    private const string Untouched = "nothing";

    private readonly RunningCity _city = published.City;
    private FiledCase _rated = published.Cases[Untouched];

    private static readonly string[] Kinds =
        ["fact", "time", "actor", "words", "event cut off", "due time", "rating", "rating with all hashes redone", "case deleted"];

    public static TheoryData<string> Tamperings => [.. Kinds];

    [Fact]
    public async Task Receipt_AfterTheNight_ProvesTheCaseWithNothingButTheFile()
    {
        var receipt = await _rated.Citizen.GetAsync($"api/cases/{_rated.Reference}/receipt");
        var days = (await _city.Anyone.GetAsync("api/ledger/days.jsonl")).Good().Bytes;
        var keys = (await _city.Anyone.GetAsync("api/ledger/keys.jsonl")).Good().Bytes;

        var verdict = ReceiptCheck.Of(receipt.Good().Bytes, PublishedLedger.Read(days, keys));

        verdict.Fault.ShouldBeNull();
        verdict.Receipt!.Events[0].Words!.Text.ShouldContain(Sentences.NoWater);
        verdict.Receipt.Events.Count.ShouldBe((await _rated.ReadByStaffAsync()).Version);
    }

    [Fact]
    public async Task Receipt_WithoutTheCode_IsRefused() =>
        (await _city.Anyone.GetAsync($"api/cases/{_rated.Reference}/receipt")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);

    [Fact]
    public async Task Receipt_BeforeTheNight_SaysWhenItComes()
    {
        var filed = await _city.FileAsync();

        (await filed.Citizen.GetAsync($"api/cases/{filed.Reference}/receipt"))["errorCode"].ShouldBe("not-in-ledger-yet");
    }

    [Theory]
    [MemberData(nameof(Tamperings))]
    public async Task Check_AfterTampering_NamesTheCase(string tampering)
    {
        _rated = published.Cases[tampering];
        (await CheckAsync()).Broken.ShouldNotContain(Reference.Parse(_rated.Reference));
        await TamperAsync(tampering);

        var check = await CheckAsync();

        check.Broken.ShouldContain(Reference.Parse(_rated.Reference));
        check.Broken.ShouldNotContain(Reference.Parse(published.Cases[Untouched].Reference));
        (await _rated.Citizen.GetAsync($"api/cases/{_rated.Reference}/receipt"))["errorCode"].ShouldBe(tampering == "case deleted" ? "case-not-found" : "ledger-broken");
    }

    /// <summary>More leaves than a night draws of a day: nothing published may be left out.</summary>
    [Fact]
    public async Task Check_OfAll_LooksAtEveryLeaf()
    {
        var evaluator = await _city.AsAsync(Staff.Evaluator);

        (await evaluator.GetAsync("api/ledger-check?all=true")).Good()["checked"].ShouldBe($"{published.Leaves}");
    }

    private string Digits => Reference.Parse(_rated.Reference).Digits;

    private Task<LedgerCheck> CheckAsync() => _city.Host.Get<CheckLedgerHandler>().HandleAsync(new(All: true), CancellationToken.None);

    private async Task TamperAsync(string how)
    {
        var table = new TableServiceClient(_city.ConnectionString).GetTableClient("Cases");
        var rows = (await StorageSnapshot.RowsAsync(_city.ConnectionString))
            .Where(row => row.Table == "Cases").Select(row => row.Row)
            .Where(row => row.PartitionKey == $"{Digits[6..]}-{Digits[..6]}")
            .ToList();
        var state = rows.Single(row => row.RowKey == "case");
        var events = rows.Where(row => row.RowKey != "case").OrderBy(row => row.RowKey, StringComparer.Ordinal).ToList();
        var changed = how switch
        {
            "fact" => [Set(events[^1], "Fact", fact => fact.Replace("dissatisfied", "satisfied", StringComparison.Ordinal))],
            "time" => [SetTime(events[^2])],
            "actor" => [Set(events[^2], "By", by => by.Replace("water", "waste", StringComparison.Ordinal))],
            "words" => [SetWords(events[0], events[^2])],
            "event cut off" => [await CutOffAsync(table, state, events[^1], events[^2])],
            "due time" => [SetState(state, json => json["answerClock"]!["due"] = "2027-01-01T00:00:00+00:00")],
            "rating" => [SetState(state, json => json["rating"]!["satisfaction"] = "satisfied")],
            "case deleted" => [],
            _ => Redone(state, events[^1]),
        };
        foreach (var row in changed)
        {
            await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);
        }

        foreach (var row in how == "case deleted" ? rows : [])
        {
            await table.DeleteEntityAsync(row.PartitionKey, row.RowKey);
        }
    }

    private static TableEntity Set(TableEntity row, string column, Func<string, string> change)
    {
        var before = row.GetString(column);
        row[column] = change(before);
        row.GetString(column).ShouldNotBe(before);
        return row;
    }

    private static TableEntity SetTime(TableEntity row)
    {
        row["At"] = row.GetDateTimeOffset("At")!.Value.AddMinutes(-5);
        return row;
    }

    private static TableEntity SetWords(TableEntity of, TableEntity to)
    {
        to["Words"] = of["Words"];
        return to;
    }

    private static TableEntity SetState(TableEntity state, Action<JsonNode> change)
    {
        var json = JsonNode.Parse(state.GetString("State"))!;
        change(json);
        state["State"] = json.ToJsonString(CoreJson.Options);
        return state;
    }

    /// <summary>With the state set back to what it could have been before.</summary>
    private static async Task<TableEntity> CutOffAsync(TableClient table, TableEntity state, TableEntity last, TableEntity before)
    {
        await table.DeleteEntityAsync(last.PartitionKey, last.RowKey);
        return SetState(state, json =>
        {
            json["version"] = json["version"]!.GetValue<int>() - 1;
            json["chainHead"] = before.GetString("Hash");
            json.AsObject().Remove("rating");
            json["status"] = "answered";
        });
    }

    /// <summary>What an insider would do who knows the format: the last event says something else, and every hash fits again.</summary>
    private static IReadOnlyList<TableEntity> Redone(TableEntity state, TableEntity last)
    {
        SetState(state, json => json["rating"]!["satisfaction"] = "satisfied");
        Set(last, "Fact", fact => fact.Replace("dissatisfied", "satisfied", StringComparison.Ordinal));
        last["StateDigest"] = StateDigest.OfJson(state.GetString("State"));
        var forged = new CaseEvent
        {
            Case = JsonSerializer.Deserialize<CaseState>(state.GetString("State"), CoreJson.Options)!.Reference,
            Number = int.Parse(last.RowKey.AsSpan(6), System.Globalization.CultureInfo.InvariantCulture),
            At = last.GetDateTimeOffset("At")!.Value,
            By = JsonSerializer.Deserialize<Hotline.Core.Access.Actor>(last.GetString("By"), CoreJson.Options)!,
            Fact = JsonSerializer.Deserialize<CaseFact>(last.GetString("Fact"), CoreJson.Options)!,
            FactJson = last.GetString("Fact"),
            WordsDigest = last.GetString("WordsDigest"),
            StateDigest = last.GetString("StateDigest"),
            Salt = last.GetString("Salt"),
            PreviousHash = last.GetString("PreviousHash"),
            Hash = "",
        };
        last["Hash"] = CaseEvent.Link(forged.PreviousHash, forged.Seal());
        SetState(state, json => json["chainHead"] = last.GetString("Hash"));
        return [state, last];
    }

    public sealed class PublishedCity : IAsyncLifetime
    {
        public RunningCity City { get; private set; } = null!;

        /// <summary>One for each tampering, and one that stays as it is.</summary>
        public Dictionary<string, FiledCase> Cases { get; } = [];

        public int Leaves => Kinds.Length + 1 + 15;

        public async Task InitializeAsync()
        {
            City = await RunningCity.StartAsync();
            foreach (var tampering in Kinds.Append(Untouched))
            {
                Cases[tampering] = await City.RatedAsync("dissatisfied");
            }

            await Task.WhenAll(Enumerable.Range(0, 15).Select(_ => City.FileAsync()));
            await City.IndexAsync();
            City.MoveTo("2026-03-05 00:31");
            await City.Host.Get<PublishLedgerHandler>().HandleAsync(CancellationToken.None);
        }

        public Task DisposeAsync() => City.DisposeAsync();
    }
}
