using System.Text.Json;
using Hotline.Core.Cases;
using Hotline.Core.Publish;

namespace Hotline.Core.Rate.Sampling;

/// <summary>What everyone may know of a sample: while people are asked its size and the seed's hash, then the seed, the cases and what came of asking.</summary>
public sealed class SamplePublication(ISamples samples, IPublicFiles files)
{
    public const string Folder = "samples";

    public static string NameOf(Month month) => $"{month}.json";

    public async Task PublishAsync(Sample sample, CancellationToken cancellation)
    {
        var drawn = await samples.CasesAsync(sample.Month, cancellation);
        var closed = sample.ClosedAt is not null;
        var published = new PublishedSample(
            sample.Month,
            sample.DrawnAt,
            sample.ClosedAt,
            SampleDraw.HashOf(sample.Seed),
            closed ? sample.Seed : null,
            sample.PerDepartment,
            sample.Population,
            drawn.CountBy(each => each.Department).ToDictionary(count => count.Key, count => count.Value),
            closed ? [.. drawn.Select(each => each.Reference)] : null,
            closed ? drawn.CountBy(each => each.Standing).ToDictionary(count => EnumText.Of(count.Key), count => count.Value) : null);
        await files.PutAsync(
            Folder, new(NameOf(sample.Month), "application/json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(published, CoreJson.Options)), cancellation);
    }
}

/// <summary>A sample as everyone can fetch it; what is null is published when the asking is over.</summary>
public sealed record PublishedSample(
    Month Month,
    DateTimeOffset DrawnAt,
    DateTimeOffset? ClosedAt,
    string SeedHash,
    string? Seed,
    int PerDepartment,
    IReadOnlyDictionary<string, int> Population,
    IReadOnlyDictionary<string, int> Drawn,
    IReadOnlyList<Reference>? References,
    IReadOnlyDictionary<string, int>? Outcomes);
