using System.Security.Cryptography;
using System.Text;
using Hotline.Core.Cases;

namespace Hotline.Core.Rate.Sampling;

/// <summary>
/// Draws as a lottery that anybody can repeat: every case has the rank SHA-256("seed:reference"), and of each department those of the
/// lowest ranks are drawn, at most one of a person. The order of the cases does not matter.
/// </summary>
public static class SampleDraw
{
    public static IReadOnlyList<SampledCase> Of(string seed, IEnumerable<SampledCase> population, int perDepartment) =>
    [
        .. population.OrderBy(each => RankOf(seed, each.Reference), StringComparer.Ordinal)
            .DistinctBy(each => each.Person)
            .GroupBy(each => each.Department)
            .OrderBy(department => department.Key, StringComparer.Ordinal)
            .SelectMany(department => department.Take(perDepartment)),
    ];

    /// <summary>Lower-case hex.</summary>
    public static string RankOf(string seed, Reference reference) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}:{reference.Digits}")));

    /// <summary>What is published of a seed while people are asked.</summary>
    public static string HashOf(string seed) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)));
}
