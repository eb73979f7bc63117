using Hotline.Core.Cases;

namespace Hotline.Core.Tests.Builders;

/// <summary>What a fictitious citizen sent in.</summary>
internal sealed class ASubmission
{
    private string _text = "小区停水两天了，请派人来看看。";
    private Contact? _contact = new("测试市民", "139 0000 0000", null);
    private Place? _place;

    public ASubmission Saying(string text)
    {
        _text = text;
        return this;
    }

    public ASubmission Anonymous()
    {
        _contact = null;
        return this;
    }

    public ASubmission In(string district)
    {
        _place = new(null, null, null, district);
        return this;
    }

    public Submission Build() => new() { Text = _text, Contact = _contact, Place = _place };
}
