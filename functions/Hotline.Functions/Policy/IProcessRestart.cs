namespace Hotline.Functions.Policy;

/// <summary>Starts the process's work anew: what runs is finished first, and what has not begun is left to the new start.</summary>
public interface IProcessRestart
{
    void Ask();
}
