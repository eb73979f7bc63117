using System.Security.Cryptography;
using System.Text;
using Hotline.Core.Cases;

namespace Hotline.Core.Rate.Sampling;

/// <summary>
/// Draws as a lottery that anybody can repeat: every case has the rank SHA-256("seed:reference"), and those of the lowest ranks are
/// drawn, at most one of a person. The order of the cases does not matter.
/// </summary>
public static class SampleDraw
{
    /// <summary>As many of each department.</summary>
    public static IReadOnlyList<T> OfEach<T>(string seed, IEnumerable<T> population, int perDepartment)
        where T : ISampled =>
    [
        .. Ranked(seed, population)
            .GroupBy(each => each.Department)
            .OrderBy(department => department.Key, StringComparer.Ordinal)
            .SelectMany(department => department.Take(perDepartment)),
    ];

    /// <summary>As many of all.</summary>
    public static IReadOnlyList<T> Of<T>(string seed, IEnumerable<T> population, int size)
        where T : ISampled => [.. Ranked(seed, population).Take(size)];

    /// <summary>Lower-case hex.</summary>
    public static string RankOf(string seed, Reference reference) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}:{reference.Digits}")));

    /// <summary>What is published of a seed while people are asked.</summary>
    public static string HashOf(string seed) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)));

    private static IEnumerable<T> Ranked<T>(string seed, IEnumerable<T> population)
        where T : ISampled =>
        population.OrderBy(each => RankOf(seed, each.Reference), StringComparer.Ordinal).DistinctBy(each => each.Person);
}
