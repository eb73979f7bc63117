using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;

namespace Hotline.Core.Policy.Checking;

/// <summary>Those of time limits, answers and supervision.</summary>
internal static partial class Faults
{
    // Deadlines.
    public static Fault ClockMissing() => new("clock-missing");

    public static Fault MostNotLonger(ClockLength most, ClockLength length) => new("most-not-longer", most, length);

    public static Fault DecidesNothing(Role role) => new("decides-nothing", EnumText.Of(role));

    public static Fault MostIsWallTime(ClockLength most) => new("most-is-wall-time", most);

    public static Fault ReminderNotShorter(ClockLength after, ClockLength reply) => new("reminder-not-shorter", after, reply);

    public static Fault NotAMediaType(string type) => new("not-a-media-type", type);

    // Answers.
    public static Fault ExceptForNoDepartment(string id) => new("except-for-no-department", id);

    public static Fault FieldTwice(string field) => new("field-twice", field);

    public static Fault NothingFills(string place) => new("nothing-fills", $"{{{place}}}");

    public static Fault FieldUnused(string field) => new("field-unused", field);

    // Supervision.
    public static Fault GapOrTwoOnDuty(string next) => new("gap-or-two-on-duty", next);

    public static Fault NotOneDay() => new("not-one-day");

    public static Fault WeightedTwice() => new("weighted-twice");

    public static Fault WeightsNotWhole(int sum) => new("weights-not-whole", sum);
}
