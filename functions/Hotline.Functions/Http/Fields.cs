using System.Globalization;
using System.Text.Json;

namespace Hotline.Functions.Http;

/// <summary>
/// The fields of a request body, read one by one so that everything wrong with them is found at once: what has the wrong type is
/// noted and read as absent, what nobody asked for is noted by <see cref="Faults"/>.
/// </summary>
public sealed class Fields
{
    private readonly JsonElement _object;
    private readonly string _path;
    private readonly ErrorList _faults;
    private readonly HashSet<string> _asked = [];
    private readonly List<Fields> _inner = [];

    private Fields(JsonElement @object, string path, ErrorList faults)
    {
        _object = @object;
        _path = path;
        _faults = faults;
    }

    /// <summary>Files that came with a multipart body.</summary>
    public IReadOnlyList<Hotline.Core.Intake.IncomingFile> Files { get; init; } = [];

    public static Task<Fields> ReadAsync(HttpRequest request, CancellationToken cancellation) => BodyReader.JsonAsync(request, cancellation);

    public static Fields Of(JsonElement @object, IReadOnlyList<Hotline.Core.Intake.IncomingFile>? files = null) =>
        new(@object, "", []) { Files = files ?? [] };

    /// <summary>A body that could not be read at all.</summary>
    public static Fields Unreadable(Error fault) => new(default, "", [fault]);

    /// <summary>What reading found wrong. To be asked last: a field that was not asked for is unknown, and its name may be a typing error.</summary>
    public IReadOnlyList<Error> Faults()
    {
        NoteUnknown();
        return _faults;
    }

    public string? Text(string name) => Read(name, JsonValueKind.String, "text", value => value.GetString());

    public bool Flag(string name) => Find(name) switch
    {
        null => false,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => Fault(name, "true, false", false),
    };

    public bool? OptionalFlag(string name) => Find(name) is null ? null : Flag(name);

    public double? Number(string name) => Read<double?>(name, JsonValueKind.Number, "number", value => value.GetDouble());

    public int? Whole(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var whole) => whole,
        _ => Fault<int?>(name, "0", null),
    };

    public DateOnly? Date(string name) => Read(
        name,
        JsonValueKind.String,
        "yyyy-MM-dd",
        value => DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : Fault<DateOnly?>(name, "yyyy-MM-dd", null));

    /// <summary>An instant with its offset from UTC.</summary>
    public DateTimeOffset? Moment(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value when value.TryGetDateTimeOffset(out var moment) => moment,
        _ => Fault<DateTimeOffset?>(name, "2026-03-04T10:00:00+08:00", null),
    };

    public byte[]? Bytes(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value when value.TryGetBytesFromBase64(out var bytes) => bytes,
        _ => Fault<byte[]?>(name, "base64", null),
    };

    /// <summary>One of an enum's members, spelled as in <see cref="EnumText"/>.</summary>
    public T? Choice<T>(string name)
        where T : struct, Enum
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && EnumText.TryRead<T>(value.GetString(), out var choice))
        {
            return choice;
        }

        NoteUnknown<T>(name);
        return null;
    }

    /// <summary>An object whose members are all texts, whatever they are called.</summary>
    public IReadOnlyDictionary<string, string> Named(string name)
    {
        if (Find(name) is not { } value)
        {
            return new Dictionary<string, string>();
        }

        if (value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Any(member => member.Value.ValueKind != JsonValueKind.String))
        {
            return Fault(name, "{ \"…\": \"…\" }", new Dictionary<string, string>());
        }

        var texts = new Dictionary<string, string>();
        foreach (var member in value.EnumerateObject())
        {
            texts[member.Name] = member.Value.GetString()!;
        }

        return texts;
    }

    /// <summary>Several of an enum's members; none where the field is left out.</summary>
    public IReadOnlyList<T> Choices<T>(string name)
        where T : struct, Enum
    {
        if (Find(name) is not { } value)
        {
            return [];
        }

        var choices = new List<T>();
        foreach (var entry in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
        {
            if (entry.ValueKind == JsonValueKind.String && EnumText.TryRead<T>(entry.GetString(), out var choice))
            {
                choices.Add(choice);
                continue;
            }

            NoteUnknown<T>(name);
            return [];
        }

        return choices;
    }

    public Fields? Object(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } value => Inner(value, $"{_path}{name}."),
        _ => Fault<Fields?>(name, "{ }", null),
    };

    public IReadOnlyList<Fields> Objects(string name)
    {
        if (Find(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(entry => entry.ValueKind != JsonValueKind.Object))
        {
            return Fault<IReadOnlyList<Fields>>(name, "[ { } ]", []);
        }

        return [.. value.EnumerateArray().Select((entry, i) => Inner(entry, $"{_path}{name}[{i}]."))];
    }

    /// <summary>A list of texts; none where the field is left out.</summary>
    public IReadOnlyList<string> Texts(string name) => Find(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list when list.EnumerateArray().All(entry => entry.ValueKind == JsonValueKind.String) =>
            [.. list.EnumerateArray().Select(entry => entry.GetString()!)],
        _ => Fault<IReadOnlyList<string>>(name, "[ \"text\" ]", []),
    };

    private Fields Inner(JsonElement value, string path)
    {
        var inner = new Fields(value, path, _faults);
        _inner.Add(inner);
        return inner;
    }

    private T? Read<T>(string name, JsonValueKind kind, string expected, Func<JsonElement, T?> read) => Find(name) switch
    {
        null => default,
        { } value when value.ValueKind == kind => read(value),
        _ => Fault<T?>(name, expected, default),
    };

    /// <summary>An explicit null is the same as leaving the field out.</summary>
    private JsonElement? Find(string name)
    {
        _asked.Add(name);
        return _object.ValueKind == JsonValueKind.Object && _object.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;
    }

    private T Fault<T>(string name, string expected, T otherwise)
    {
        _faults.Add(Errors.Malformed(_path + name, expected));
        return otherwise;
    }

    private void NoteUnknown<T>(string name)
        where T : struct, Enum => _faults.Add(Errors.UnknownValue(_path + name, string.Join(", ", Enum.GetValues<T>().Select(EnumText.Of))));

    private void NoteUnknown()
    {
        if (_object.ValueKind == JsonValueKind.Object)
        {
            foreach (var unknown in _object.EnumerateObject().Where(field => !_asked.Contains(field.Name)))
            {
                _faults.Add(Errors.UnknownField(_path + unknown.Name));
            }
        }

        foreach (var inner in _inner)
        {
            inner.NoteUnknown();
        }
    }
}
