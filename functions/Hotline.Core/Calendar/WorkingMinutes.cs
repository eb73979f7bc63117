using System.Globalization;

namespace Hotline.Core.Calendar;

/// <summary>An amount of working time in whole minutes; never negative.</summary>
public readonly record struct WorkingMinutes : IComparable<WorkingMinutes>
{
    public WorkingMinutes(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        Value = value;
    }

    public long Value { get; }

    internal long Ticks => checked(Value * TimeSpan.TicksPerMinute);

    public int CompareTo(WorkingMinutes other) => Value.CompareTo(other.Value);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} working minutes");

    public static WorkingMinutes operator +(WorkingMinutes left, WorkingMinutes right) => new(checked(left.Value + right.Value));
    public static WorkingMinutes Add(WorkingMinutes left, WorkingMinutes right) => left + right;
    public static bool operator <(WorkingMinutes left, WorkingMinutes right) => left.Value < right.Value;
    public static bool operator >(WorkingMinutes left, WorkingMinutes right) => left.Value > right.Value;
    public static bool operator <=(WorkingMinutes left, WorkingMinutes right) => left.Value <= right.Value;
    public static bool operator >=(WorkingMinutes left, WorkingMinutes right) => left.Value >= right.Value;
}
