using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>The case that a request names in its body; null where it names none that can be read.</summary>
internal static class ReferenceField
{
    public static Reference? Of(Fields body) => Reference.TryParse(body.Text("reference"), out var reference) ? reference : null;
}
