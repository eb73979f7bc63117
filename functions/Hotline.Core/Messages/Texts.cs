using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Hotline.Core.Messages;

/// <summary>One set of resource texts (*.resx) in zh-Hans, zh-Hant and en; a missing one is a bug and throws.</summary>
public sealed class Texts(string baseName, Assembly assembly)
{
    private readonly ResourceManager _resources = new(baseName, assembly);

    public string this[string key, string language] =>
        _resources.GetString(key, CultureInfo.GetCultureInfo(language))
        ?? throw new InvalidOperationException($"The text {key} is missing for {language}.");

    public string Fill(string key, string language, params object[] arguments) =>
        string.Format(CultureInfo.GetCultureInfo(language), this[key, language], arguments);
}
