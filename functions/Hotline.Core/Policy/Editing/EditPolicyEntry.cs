using System.Text.Json.Nodes;
using Hotline.Core.Policy.Versions;

namespace Hotline.Core.Policy.Editing;

/// <summary>What is done with an entry of a policy file.</summary>
public enum EntryAction
{
    Save,
    Remove,
    Up,
    Down,
}

/// <summary>An administrator changes one entry by its form; it goes into the proposal they work on.</summary>
/// <param name="Entry">Its key, <see cref="PolicyTree.Group"/> or <see cref="PolicyTree.New"/>.</param>
/// <param name="Typed">The form's fields; for <see cref="EntryAction.Save"/> only.</param>
public sealed record EditPolicyEntry(
    string File, string Part, string Entry, EntryAction Action, IReadOnlyDictionary<string, IReadOnlyList<string>> Typed, string By);

/// <param name="Entry">The key under which the entry is found now; null when it is gone.</param>
public sealed record EditedEntry(PolicyProposal Proposal, string? Entry);

public sealed class EditPolicyEntryHandler(PolicyLibrary library, DraftPolicyHandler draft)
{
    public async Task<Result<EditedEntry>> HandleAsync(EditPolicyEntry command, CancellationToken cancellation)
    {
        var work = await library.WorkOfAsync(command.By, cancellation);
        if (PolicyForms.Find(command.File, command.Part) is not { } part || PolicyJson.Parse(work.Files.Find(command.File)) is not { } root)
        {
            return Errors.NotFound(command.File);
        }

        var entry = command.Entry == PolicyTree.New && part.IsList ? Added(root, part) : PolicyTree.Find(root, part, command.Entry);
        if (entry is null)
        {
            return Errors.NotFound(command.Entry);
        }

        if (command.Action == EntryAction.Save)
        {
            PolicyFormWriter.Write(entry, part.Fields, command.Typed);
        }
        else if (part.IsList)
        {
            Move((JsonArray)root[part.Property]!, entry, command.Action);
        }

        var drafted = await draft.HandleAsync(
            new(new Dictionary<string, string?> { [command.File] = PolicyJson.Write(root) }, work.Own?.Version ?? 0, command.By), cancellation);
        return drafted.Succeeded ? new EditedEntry(drafted.Value, KeyOf(root, part, entry)) : drafted.As<EditedEntry>();
    }

    private static JsonObject Added(JsonObject root, PolicyPart part)
    {
        var entry = new JsonObject();
        if (root[part.Property] is not JsonArray list)
        {
            root[part.Property] = list = [];
        }

        list.Add(entry);
        return entry;
    }

    private static void Move(JsonArray list, JsonObject entry, EntryAction action)
    {
        var index = list.IndexOf(entry);
        list.RemoveAt(index);
        if (action != EntryAction.Remove)
        {
            list.Insert(Math.Clamp(action == EntryAction.Up ? index - 1 : index + 1, 0, list.Count), entry);
        }
    }

    private static string? KeyOf(JsonObject root, PolicyPart part, JsonObject entry) =>
        part.IsList ? PolicyTree.Entries(root, part).FirstOrDefault(each => each.Entry == entry).Key : PolicyTree.Group;
}
