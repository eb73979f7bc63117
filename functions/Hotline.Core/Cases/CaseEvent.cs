using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hotline.Core.Access;

namespace Hotline.Core.Cases;

/// <summary>
/// One link of a case's append-only chain. The hash covers the facts as they were written and only a salted digest of the words,
/// so the words can be erased later without breaking the chain.
/// </summary>
public sealed record CaseEvent
{
    /// <summary>What the first event is chained on.</summary>
    public static readonly string NoPrevious = new('0', 64);

    /// <summary>Counts from 1 without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset At { get; init; }

    public required Actor By { get; init; }

    public required CaseFact Fact { get; init; }

    /// <summary>The facts exactly as hashed.</summary>
    public required string FactJson { get; init; }

    /// <summary>What a person wrote; null where nobody wrote anything, or where it was erased.</summary>
    public SaltedWords? Words { get; init; }

    /// <summary>Digest of the words (lower-case hex), kept when they are erased.</summary>
    public string? WordsDigest { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }

    public static CaseEvent Create(int number, DateTimeOffset at, Actor by, CaseFact fact, string? words, string previousHash)
    {
        var factJson = JsonSerializer.Serialize(fact, CoreJson.Options);
        var salted = words is null ? null : SaltedWords.Of(words);
        var @event = new CaseEvent
        {
            Number = number,
            At = at.ToUniversalTime(),
            By = by,
            Fact = fact,
            FactJson = factJson,
            Words = salted,
            WordsDigest = salted?.Digest(),
            PreviousHash = previousHash,
            Hash = "",
        };
        return @event with { Hash = @event.ComputeHash() };
    }

    /// <summary>Whether this link still says what it said when it was written and hangs on the given one.</summary>
    public bool Holds(string previousHash) =>
        PreviousHash == previousHash && Hash == ComputeHash() && (Words is null || Words.Digest() == WordsDigest);

    private string ComputeHash()
    {
        var text = string.Join('\n', Number, At.ToString("O"), JsonSerializer.Serialize(By, CoreJson.Options), FactJson, WordsDigest, PreviousHash);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}

/// <summary>Words with the random salt (lower-case hex) that keeps their digest from being guessed.</summary>
public sealed record SaltedWords(string Text, string Salt)
{
    public static SaltedWords Of(string text) => new(text, RandomNumberGenerator.GetHexString(32, lowercase: true));

    public string Digest() =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Convert.FromHexString(Salt), Encoding.UTF8.GetBytes(Text)));
}
