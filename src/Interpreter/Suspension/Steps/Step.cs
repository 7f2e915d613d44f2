using MiniPhp.Interpreter.Compilation;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Suspension.Steps;

/// <summary>
/// One step of a <see cref="StepProgram"/>. Steps belong to one engine, as nodes do; all that changes is in the frame's slots and in the
/// <see cref="Activation"/>.
/// </summary>
internal abstract class Step
{
    /// <summary><c>Engine.Thrown</c> is on its way.</summary>
    public const int Thrown = -1;

    /// <summary>The generator stops here until it is resumed.</summary>
    public const int Suspended = -2;

    /// <summary>The function ends; <c>Frame.Result</c> is what it returns.</summary>
    public const int Completed = -3;

    /// <summary>The generator is being closed: go on to the next finally block outwards, or end.</summary>
    public const int Closing = -4;

    /// <summary>Runs the step; returns the position of the next one, or one of the constants.</summary>
    /// <param name="frame">The frame whose locals are the program's slots.</param>
    /// <param name="activation">What this run of the program remembers.</param>
    /// <param name="position">Where this step stands.</param>
    public abstract int Execute(ref Frame frame, Activation activation, int position);

    /// <summary>Writes the step as generated code that falls through to the next one, or goes elsewhere.</summary>
    public virtual void Emit(StepCode code) => code.EmitTree(this);
}

/// <summary>A place in a program that steps go to.</summary>
internal sealed class StepLabel
{
    /// <summary>The step's position, known when the program is complete.</summary>
    public int Position { get; set; } = -1;
}
