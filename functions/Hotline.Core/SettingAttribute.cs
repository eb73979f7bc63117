namespace Hotline.Core;

/// <summary>
/// Names the environment variable (on Azure: the app setting) that an option is read from. The table in docs/settings.md is made from
/// these, and tests compare them with what infra sets and with what the options really read.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SettingAttribute(string name) : Attribute
{
    public string Name => name;
}
