namespace Hotline.Core.Publish.Ledger;

/// <summary>
/// All published days and keys, as anyone can fetch them. What is wrong with them is found once, before anything is checked against them.
/// </summary>
public sealed record PublishedLedger(IReadOnlyList<LedgerDay> Days, IReadOnlyList<LedgerKey> Keys)
{
    public const string Folder = "ledger";
    public const string DaysFile = "days.jsonl";
    public const string KeysFile = "keys.jsonl";
    public const string LeavesFolder = "leaves";

    /// <summary>Where a day's leaf hashes are, one to a line in the order of the tree.</summary>
    public static string LeavesFile(LedgerDay day) => $"{LeavesFolder}/{day.Day:yyyy-MM-dd}-{day.Root}";

    public static PublishedLedger Empty { get; } = new([], []);

    /// <summary>Null where the files are damaged.</summary>
    public static PublishedLedger? Read(ReadOnlySpan<byte> days, ReadOnlySpan<byte> keys) =>
        StrictJson.ReadLines<LedgerDay>(days) is { } readDays && StrictJson.ReadLines<LedgerKey>(keys) is { } readKeys ? new(readDays, readKeys) : null;

    public LedgerDay? Find(DateOnly day) => Days.FirstOrDefault(published => published.Day == day);

    /// <summary>Null where every key is endorsed by the one before and every day is signed and hangs on the one before.</summary>
    public LedgerFault? Fault() => KeysHold() ? FaultOfDays() : LedgerFault.KeyNotEndorsed;

    /// <summary>The first key counts from the first day and is endorsed by nobody.</summary>
    private bool KeysHold() =>
        (Keys is [] || Days is [] || (Keys[0].From == Days[0].Day && Keys[0].Endorsement is null))
        && Keys.Zip(Keys.Skip(1)).All(pair => pair.Second.From > pair.First.From && pair.First.Signed(pair.Second.Payload(), pair.Second.Endorsement));

    private LedgerFault? FaultOfDays()
    {
        LedgerDay? before = null;
        foreach (var day in Days)
        {
            if (day.Previous != (before?.Digest() ?? LedgerDay.BeforeTheFirst) || (before is not null && day.Day != before.Day.AddDays(1)))
            {
                return LedgerFault.DaysDoNotFollow;
            }

            if (KeyOf(day.Day) is not { } key || key.Id != day.Key || !key.Signed(day.Payload(), day.Signature))
            {
                return LedgerFault.BadSignature;
            }

            before = day;
        }

        return null;
    }

    private LedgerKey? KeyOf(DateOnly day) => Keys.LastOrDefault(key => key.From <= day);
}

/// <summary>What can be wrong with a receipt or with the ledger it is checked against.</summary>
public enum LedgerFault
{
    /// <summary>Not a file as the service writes it.</summary>
    Unreadable,

    /// <summary>The published files are not as the service writes them.</summary>
    LedgerUnreadable,

    /// <summary>An event says something else than when it was sealed, or its words do.</summary>
    EventChanged,

    /// <summary>The events do not lead to what the tree holds of the case.</summary>
    ChainBroken,

    /// <summary>The case as it stands in the receipt is not in the day's tree.</summary>
    NotInTree,

    /// <summary>The day is not published, or otherwise.</summary>
    DayNotPublished,

    /// <summary>A day does not hang on the one before.</summary>
    DaysDoNotFollow,

    BadSignature,

    KeyNotEndorsed,
}
