using System.Globalization;
using System.Reflection;
using Hotline.LocalHost.Discovery;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Hotline.LocalHost.Http;

/// <summary>A part of the URL that a parameter of the function takes.</summary>
internal sealed class RouteValue
{
    // The types that the worker, too, converts from route values.
    private static readonly Dictionary<Type, Func<string, object?>> Parsers = new()
    {
        [typeof(string)] = text => text,
        [typeof(int)] = text => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null,
        [typeof(long)] = text => long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null,
        [typeof(double)] = text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null,
        [typeof(decimal)] = text => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null,
        [typeof(bool)] = text => bool.TryParse(text, out var value) ? value : null,
        [typeof(Guid)] = text => Guid.TryParse(text, out var value) ? value : null,
    };

    private readonly string _name;
    private readonly Func<string, object?> _parse;

    private RouteValue(string name, Func<string, object?> parse)
    {
        _name = name;
        _parse = parse;
    }

    /// <summary>Null when the route has no such part or the type is not supported; Arguments names that fault.</summary>
    public static RouteValue? TryCreate(ParameterInfo parameter, RoutePattern route, string label, Faults faults)
    {
        if (parameter.Name is not { } name || route.GetParameter(name) is not { } part)
        {
            return null;
        }

        var nullable = Nullable.GetUnderlyingType(parameter.ParameterType);
        if (!Parsers.TryGetValue(nullable ?? parameter.ParameterType, out var parse))
        {
            return null;
        }

        if (part.IsOptional && nullable is null && parameter.ParameterType.IsValueType)
        {
            faults.Add(label, $"'{name}' may be missing from the URL, so its type must be {parameter.ParameterType.Name}?.");
        }

        return new RouteValue(name, parse);
    }

    /// <summary>False when the URL holds something that is no such value: then there is nothing at that URL.</summary>
    public bool TryRead(RouteValueDictionary values, out object? value)
    {
        value = null;
        if (!values.TryGetValue(_name, out var raw) || raw is not string text)
        {
            return true;
        }

        value = _parse(text);
        return value is not null;
    }
}
