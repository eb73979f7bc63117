using System.Text.Json;
using Azure.Core.Pipeline;
using Hotline.Core;
using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Route;
using Microsoft.AspNetCore.Http;

namespace Hotline.Journey.Tests.Faults;

/// <summary>A city whose operations can be killed, and whose storage can be looked at from below.</summary>
public sealed class FragileCity : IAsyncLifetime
{
    private readonly RecordedRequests _requests = new();

    internal RunningCity City { get; private set; } = null!;

    internal ICases Cases => City.Host.Get<ICases>();

    public async Task InitializeAsync()
    {
        City = await RunningCity.StartAsync(configure: services => services
            .AddSingleton<IHttpContextAccessor, HttpContextAccessor>()
            .AddSingleton<HttpPipelinePolicy>(new FaultInjector())
            .AddSingleton<HttpPipelinePolicy>(_requests));
        // Tables and queues are made at their first use: that is done before anything is killed.
        await City.RatedAsync("satisfied", solved: true);
    }

    public Task DisposeAsync() => City.DisposeAsync();

    internal async Task<Case> FindAsync(string reference) => (await Cases.FindAsync(Reference.Parse(reference), CancellationToken.None)).ShouldNotBeNull();

    /// <summary>A case that the water bureau has accepted, put into storage as the queues would have left it: nothing of theirs comes after.</summary>
    internal async Task<FiledCase> PutAcceptedAsync()
    {
        var (clocks, now, code) = (City.Host.Get<CityClocks>(), City.Time.GetUtcNow(), QueryCode.New());
        var reference = Reference.New(clocks.DayOf(now));
        var answer = clocks.Answer("urban.water.supply", now);
        var put = Case.Receive(
            reference,
            Channel.Web,
            CaseKind.Complaint,
            new() { Text = Sentences.OddTaste },
            QueryCode.Hash(City.Host.Get<IKeyedHash>(), reference, code),
            Actor.Citizen,
            clocks.Dispatch(now),
            answer,
            now);
        _ = put.Classify(new("urban.water.supply", 0.9, CaseKind.Complaint, Urgency.Ordinary, "the tests"), now).Value;
        _ = put.Route("water-affairs", new(null, new("供水", "供水", "water")), answer, now).Value;
        _ = put.Accept(clocks.Completeness(now), new(Staff.Water, [Role.Handler], "water-affairs"), now).Value;
        (await Cases.AddAsync(put, CancellationToken.None)).ShouldBeTrue();
        await City.Host.Get<IListings>().MoveAsync(ListingChange.To(reference, [], Listing.Of(put)), CancellationToken.None);
        return new(City, reference.ToString(), code);
    }

    /// <summary>Does what the messages of a dead process will do when their half minute is over.</summary>
    internal async Task KeepPromisesAsync(string reference)
    {
        var promised = _requests.Sent
            .Where(request => request.Uri.AbsolutePath.EndsWith("/keep-listings/messages", StringComparison.Ordinal))
            .Select(request => request.Message)
            .OfType<string>()
            .Select(message => JsonSerializer.Deserialize<ListingMoved>(message, CoreJson.Options)!)
            .Where(move => move.Reference == Reference.Parse(reference));
        foreach (var move in promised)
        {
            await City.Host.Get<KeepListingsHandler>().HandleAsync(move, CancellationToken.None);
        }
    }

    /// <summary>The chain holds, and the lists show the case where it stands and nowhere else.</summary>
    /// <param name="exactly">Whether they must show its present state too, and not only its place.</param>
    internal async Task IsWholeAsync(string reference, bool exactly = true)
    {
        var found = await FindAsync(reference);
        found.ChainHolds().ShouldBeTrue();
        var expected = Listing.Of(found);
        var listed = await ListedAsync(reference);
        listed.Select(row => row.Place).ShouldBe(expected.Select(row => row.Place), ignoreOrder: true, reference);
        if (exactly)
        {
            listed.ShouldBe(expected.Select(row => row with { Gist = null }), ignoreOrder: true, reference);
        }
    }

    internal async Task<IReadOnlyList<Listing>> ListedAsync(string reference)
    {
        var digits = Reference.Parse(reference).Digits;
        var rows = await StorageSnapshot.RowsAsync(City.ConnectionString, "Listings");
        return
        [
            .. rows.Where(row => row.Row.RowKey.Contains(digits, StringComparison.Ordinal))
                .Select(row => JsonSerializer.Deserialize<Listing>(row.Row.GetString("Shown"), CoreJson.Options)!),
        ];
    }
}
