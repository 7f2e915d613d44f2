using MiniPhp.Interpreter.Suspension.Steps;

namespace MiniPhp.Interpreter.Suspension;

/// <summary>Collects the steps of a <see cref="StepProgram"/> while a function is lowered.</summary>
internal sealed class StepProgramBuilder
{
    private readonly List<Step> _steps = [];
    private readonly List<Region?> _regions = [];

    /// <summary>The region that steps added now stand in.</summary>
    public Region? Region { get; set; }

    /// <summary>How many numbers were given to foreach statements.</summary>
    public int LoopCount { get; private set; }

    /// <summary>How many numbers were given to finally blocks.</summary>
    public int FinallyCount { get; private set; }

    public int NextLoop() => LoopCount++;

    public int NextFinally() => FinallyCount++;

    public void Add(Step step)
    {
        _steps.Add(step);
        _regions.Add(Region);
    }

    /// <summary>The next step is where the label points.</summary>
    public void Mark(StepLabel label) => label.Position = _steps.Count;

    /// <summary>
    /// Adds what has to happen when control leaves all regions from the present one up to, not including, <paramref name="outer"/>.
    /// <see cref="Region"/> is <paramref name="outer"/> afterwards.
    /// </summary>
    public void LeaveUpTo(Region? outer)
    {
        while (Region != outer)
        {
            Region left = Region!;
            Region = left.Parent;
            switch (left)
            {
                case LoopRegion { Slot: >= 0 } loop:
                    Add(new EndLoopStep(loop));
                    break;
                case FinallyRegion attempt:
                    Add(new EnterFinallyStep(attempt));
                    break;
                case FinallyBodyRegion block:
                    Add(new DiscardExitStep(block.Index));
                    break;
            }
        }
    }

    public StepProgram Build() => new(_steps.ToArray(), _regions.ToArray(), LoopCount, FinallyCount);
}
