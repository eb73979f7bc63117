using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hotline.Core.Access;

namespace Hotline.Core.Cases;

/// <summary>
/// One link of a case's append-only chain. Its content is hashed under a salt (the seal), so that a receipt may leave an event out and
/// still show the whole chain; who acted and what was written are in it only as salted digests, so that words can be erased later
/// without breaking the chain. How exactly is told in docs/open-data.md.
/// </summary>
public sealed record CaseEvent
{
    /// <summary>What the first event is chained on.</summary>
    public static readonly string NoPrevious = new('0', 64);

    public required Reference Case { get; init; }

    /// <summary>Counts from 1 without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset At { get; init; }

    public required Actor By { get; init; }

    public required CaseFact Fact { get; init; }

    /// <summary>The facts exactly as hashed: canonical JSON.</summary>
    public required string FactJson { get; init; }

    /// <summary>What a person wrote; null where nobody wrote anything, or where it was erased.</summary>
    public SaltedWords? Words { get; init; }

    /// <summary>Digest of the words (lower-case hex), kept when they are erased.</summary>
    public string? WordsDigest { get; init; }

    /// <summary>Digest of the case's state after this event, so that no due time and no rating in it can be changed unseen.</summary>
    public required string StateDigest { get; init; }

    /// <summary>Random (lower-case hex); keeps the content of an event that is not shown from being guessed.</summary>
    public required string Salt { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }

    /// <param name="before">The state the event is chained on.</param>
    /// <param name="after">What the case is after it, but for the new chain head.</param>
    public static CaseEvent Create(CaseState before, CaseState after, DateTimeOffset at, Actor by, CaseFact fact, string? words)
    {
        var salted = words is null ? null : SaltedWords.Of(words);
        var @event = new CaseEvent
        {
            Case = after.Reference,
            Number = after.Version,
            At = at.ToUniversalTime(),
            By = by,
            Fact = fact,
            FactJson = CanonicalJson.Of(fact),
            Words = salted,
            WordsDigest = salted?.Digest(),
            StateDigest = Cases.StateDigest.Of(after),
            Salt = SaltedWords.NewSalt(),
            PreviousHash = before.ChainHead,
            Hash = "",
        };
        return @event with { Hash = Link(@event.PreviousHash, @event.Seal()) };
    }

    /// <summary>Whether this link still says what it said when it was written and hangs on the given one.</summary>
    public bool Holds(string previousHash) =>
        PreviousHash == previousHash && Hash == Link(PreviousHash, Seal()) && (Words is null || Words.Digest() == WordsDigest);

    /// <summary>What the seal is made of, in canonical JSON.</summary>
    public string Content() => CanonicalJson.Of(new
    {
        At = At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
        By = Digest(SaltFor("by"), CanonicalJson.Of(By)),
        Case,
        Fact = JsonElement.Parse(FactJson),
        Number,
        State = StateDigest,
        Words = WordsDigest,
    });

    public string Seal() => Digest(SaltFor("content"), Content());

    /// <summary>The salt of one use, which may be shown without the others.</summary>
    public string SaltFor(string use) => Digest(Salt, use);

    /// <summary>The hash of the chain up to an event.</summary>
    public static string Link(string previousHash, string seal) =>
        Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Bytes(new { Previous = previousHash, Seal = seal })));

    public static string Digest(string salt, string text) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Convert.FromHexString(salt), Encoding.UTF8.GetBytes(text)));
}

/// <summary>Words with the random salt (lower-case hex) that keeps their digest from being guessed.</summary>
public sealed record SaltedWords(string Text, string Salt)
{
    public static SaltedWords Of(string text) => new(text, NewSalt());

    public static string NewSalt() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    public string Digest() => CaseEvent.Digest(Salt, Text);
}
