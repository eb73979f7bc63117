using System.Text.Json.Serialization;

namespace Hotline.Core.Calendar;

[JsonConverter(typeof(JsonStringEnumConverter<DayNature>))]
public enum DayNature
{
    Working,
    Weekend,
    Holiday,

    /// <summary>A Saturday or Sunday worked in exchange for a holiday (调休).</summary>
    MakeUpWorkingDay,

    /// <summary>Worked for fewer hours than usual (半天).</summary>
    ShortDay,
}
