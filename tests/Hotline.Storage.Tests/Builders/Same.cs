using System.Text.Json;
using Hotline.Core;

namespace Hotline.Storage.Tests.Builders;

/// <summary>Equality of records that hold lists, which are compared by what they hold and not by which class of list it is.</summary>
internal static class Same
{
    public static void ShouldBeTheSameAs<T>(this T actual, T expected) => Text(actual).ShouldBe(Text(expected));

    private static string Text<T>(T value) => JsonSerializer.Serialize(value, CoreJson.Options);
}
