using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Hotline.Benchmarks;

/// <summary>Options that hold numbers within bounds, so that no benchmark runs for ever by a typing error.</summary>
internal static class CommandNumbers
{
    public static Option<int> Number(string name, string description, int usual, int most)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is var value && (value < 1 || value > most))
            {
                given.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} must be a number from 1 to {most}."));
            }
        });
        return option;
    }

    /// <summary>Several numbers separated by commas.</summary>
    public static Option<int[]> Numbers(string name, string description, int[] usual, int most) =>
        new(name)
        {
            Description = description,
            DefaultValueFactory = _ => usual,
            CustomParser = given => Read(given, name, most),
        };

    private static int[] Read(ArgumentResult given, string name, int most)
    {
        var numbers = new List<int>();
        foreach (var text in given.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
            {
                numbers.Add(number);
            }
            else
            {
                given.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} must be numbers from 1 to {most}, separated by commas."));
                break;
            }
        }

        return [.. numbers];
    }
}
