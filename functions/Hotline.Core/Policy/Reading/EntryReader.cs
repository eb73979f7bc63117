using System.Globalization;
using System.Text.Json;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Messages;

namespace Hotline.Core.Policy.Reading;

/// <summary>
/// Reads one JSON object strictly. A fault is noted and reading goes on with a harmless value, so that one pass finds all faults;
/// nothing that was read is used once there is a fault.
/// </summary>
/// <param name="path">What to put before a property's name in a fault, such as "name." inside a nested object.</param>
internal sealed class EntryReader(FaultList faults, string file, string entry, JsonElement element, string path = "")
{
    private static readonly JsonElement Nothing = JsonElement.Parse("{}");
    private static readonly ClockLength HarmlessLength = ClockLength.WorkingDays(1);
    private readonly HashSet<string> _known = [];

    public bool Has(string name)
    {
        _known.Add(name);
        return element.TryGetProperty(name, out _);
    }

    public string Text(string name)
    {
        if (Value(name, JsonValueKind.String, ReadingFaults.NotAText) is not { } value)
        {
            return "";
        }

        var text = value.GetString()!;
        if (string.IsNullOrWhiteSpace(text))
        {
            Fault(ReadingFaults.Empty($"{path}{name}"));
        }
        else if (text.Trim().Length != text.Length)
        {
            Fault(ReadingFaults.Spaced($"{path}{name}"));
        }

        return text.Trim();
    }

    public string? OptionalText(string name) => Has(name) ? Text(name) : null;

    public ClockLength Length(string name)
    {
        if (Text(name) is not { Length: > 0 } text)
        {
            return HarmlessLength;
        }

        if (ClockLength.TryParse(text, out var length) && length.Date is null)
        {
            return length;
        }

        Fault(ReadingFaults.NotALength($"{path}{name}", text));
        return HarmlessLength;
    }

    /// <summary>A time of the day, "HH:mm".</summary>
    public TimeOnly Time(string name)
    {
        var text = Text(name);
        if (!TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && text.Length > 0)
        {
            Fault(ReadingFaults.NotATime($"{path}{name}", text));
        }

        return time;
    }

    public ClockLength? OptionalLength(string name) => Has(name) ? Length(name) : null;

    public IReadOnlyList<ClockLength> Lengths(string name)
    {
        List<ClockLength> lengths = [];
        foreach (var text in Texts(name))
        {
            if (ClockLength.TryParse(text, out var length))
            {
                lengths.Add(length);
            }
            else
            {
                Fault(ReadingFaults.HasNoLength($"{path}{name}", text));
            }
        }

        return lengths;
    }

    /// <summary>A length in whole working days.</summary>
    public int WorkingDays(string name)
    {
        var length = Length(name);
        if (length.Unit == ClockUnit.WorkingDays && length.Amount % 1 == 0)
        {
            return (int)length.Amount;
        }

        Fault(ReadingFaults.NotWholeDays($"{path}{name}", length.ToString()));
        return 1;
    }

    public LocalText LocalText(string name) =>
        Object(name, text => new LocalText(text.Text("zh-Hans"), text.Text("zh-Hant"), text.Text("en")));

    public IReadOnlyList<string> Texts(string name)
    {
        List<string> texts = [];
        foreach (var (place, item) in Items(name))
        {
            if (item.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(item.GetString()))
            {
                Fault(ReadingFaults.NotAText(place));
            }
            else if (texts.Contains(item.GetString()!))
            {
                Fault(ReadingFaults.HasTwice($"{path}{name}", item.GetString()!));
            }
            else
            {
                texts.Add(item.GetString()!);
            }
        }

        return texts;
    }

    public IReadOnlyList<string> OptionalTexts(string name) => Has(name) ? Texts(name) : [];

    /// <summary>Null after a fault: no member is harmless in every place.</summary>
    public T? Enum<T>(string name)
        where T : struct, Enum => Text(name) is { Length: > 0 } text ? ToEnum<T>(name, text) : null;

    public IReadOnlyList<T> OptionalEnums<T>(string name)
        where T : struct, Enum => [.. OptionalTexts(name).Select(text => ToEnum<T>(name, text)).OfType<T>()];

    public int Whole(string name, int least, int most)
    {
        if (Value(name, JsonValueKind.Number, ReadingFaults.NotANumber) is not { } value)
        {
            return least;
        }

        if (value.TryGetInt32(out var number) && number >= least && number <= most)
        {
            return number;
        }

        Fault(ReadingFaults.NotWhole($"{path}{name}", least, most));
        return least;
    }

    /// <summary>A number from 0 to 1.</summary>
    public double Share(string name)
    {
        if (Value(name, JsonValueKind.Number, ReadingFaults.NotANumber) is not { } value)
        {
            return 0;
        }

        if (value.GetDouble() is var number and >= 0 and <= 1)
        {
            return number;
        }

        Fault(ReadingFaults.NotAShare($"{path}{name}"));
        return 0;
    }

    public bool Flag(string name)
    {
        if (!Has(name))
        {
            Fault(ReadingFaults.Missing($"{path}{name}"));
        }
        else if (element.GetProperty(name).ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return element.GetProperty(name).GetBoolean();
        }
        else
        {
            Fault(ReadingFaults.NotTrueOrFalse($"{path}{name}"));
        }

        return false;
    }

    /// <summary>A nested object that is part of this entry.</summary>
    public T Object<T>(string name, Func<EntryReader, T> read) => Nested(name, entry, $"{path}{name}.", read);

    /// <summary>A nested object that is an entry of its own.</summary>
    public T Section<T>(string name, Func<EntryReader, T> read) => Nested(name, name, "", read);

    /// <summary>A list of objects, each an entry called by its <paramref name="key"/>, or by its place while it has none.</summary>
    public IReadOnlyList<T> Entries<T>(string name, Func<EntryReader, T> read, string key = "id")
    {
        List<T> entries = [];
        foreach (var (place, item) in Items(name))
        {
            if (item.ValueKind != JsonValueKind.Object)
            {
                Fault(ReadingFaults.NotAnObject(place));
            }
            else
            {
                entries.Add(new EntryReader(faults, file, NameOf(item, key) ?? place, item).ReadAll(read));
            }
        }

        return entries;
    }

    /// <summary>Reads with <paramref name="read"/>, then notes every property that it did not ask for.</summary>
    public T ReadAll<T>(Func<EntryReader, T> read)
    {
        var result = read(this);
        foreach (var property in element.EnumerateObject().Where(property => !_known.Contains(property.Name)))
        {
            Fault(ReadingFaults.UnknownProperty($"{path}{property.Name}"));
        }

        return result;
    }

    private static string? NameOf(JsonElement item, string key) =>
        item.TryGetProperty(key, out var name) && name.ValueKind == JsonValueKind.String && name.GetString() is { Length: > 0 } text ? text : null;

    private T Nested<T>(string name, string nestedEntry, string nestedPath, Func<EntryReader, T> read) =>
        Value(name, JsonValueKind.Object, ReadingFaults.NotAnObject) is { } value
            ? new EntryReader(faults, file, nestedEntry, value, nestedPath).ReadAll(read)
            : read(new EntryReader(new FaultList(), file, nestedEntry, Nothing));

    private IEnumerable<(string Place, JsonElement Item)> Items(string name)
    {
        if (Value(name, JsonValueKind.Array, ReadingFaults.NotAList) is not { } list)
        {
            return [];
        }

        if (list.GetArrayLength() == 0)
        {
            Fault(ReadingFaults.Empty($"{path}{name}"));
        }

        return list.EnumerateArray().Select((item, index) => ($"{path}{name}[{index}]", item));
    }

    private JsonElement? Value(string name, JsonValueKind kind, Func<string, Fault> otherwise)
    {
        if (!Has(name))
        {
            Fault(ReadingFaults.Missing($"{path}{name}"));
        }
        else if (element.GetProperty(name) is var value && value.ValueKind == kind)
        {
            return value;
        }
        else
        {
            Fault(otherwise($"{path}{name}"));
        }

        return null;
    }

    private T? ToEnum<T>(string name, string text)
        where T : struct, Enum
    {
        if (EnumText.TryRead(text, out T value))
        {
            return value;
        }

        Fault(ReadingFaults.NotOneOf($"{path}{name}", text, string.Join(", ", System.Enum.GetValues<T>().Select(EnumText.Of))));
        return null;
    }

    private void Fault(Fault fault) => faults.Add(file, entry, fault);
}
