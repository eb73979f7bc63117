using System.Text.Json;

namespace Hotline.Core.Tests;

public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("""{ "b": 1, "a": [ true, null ] }""", """{"a":[true,null],"b":1}""")]
    [InlineData("""{"é":1,"z":2,"€":3,"a":4}""", """{"a":4,"z":2,"é":1,"€":3}""")]
    [InlineData("\"\\u4e2d\\u0007\\/\\n\\u003c\"", "\"中\\u0007/\\n<\"")]
    [InlineData("[0.10, 1e-7, 1E21, 123456789012345680000.0, 0.000001, -1.50, 100.0, 0.0]", "[0.1,1e-7,1e+21,123456789012345680000,0.000001,-1.5,100,0]")]
    [InlineData("[333333333.33333329, 4.50, 2e-3, 1.7976931348623157e308]", "[333333333.3333333,4.5,0.002,1.7976931348623157e+308]")]
    public void Of_TheSameContentHoweverWritten_IsOneText(string written, string canonical) =>
        CanonicalJson.OfElement(JsonElement.Parse(written)).ShouldBe(canonical);
}
