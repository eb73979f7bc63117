namespace Hotline.Core.Policy.Reading;

internal static class RefusalsFile
{
    public static Refusals Read(EntryReader file) => new(
        file.LocalText("remedy"),
        file.Entries("grounds", ground => new RefusalGround(ground.Text("id"), ground.LocalText("name"), ground.Text("law"))));
}
