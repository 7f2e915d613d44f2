using System.Reflection.Emit;
using MiniPhp.Interpreter.Suspension.Steps;

namespace MiniPhp.Interpreter.Compilation;

/// <summary>
/// The generated code of a program's steps: one after the other, each with a label, as control may arrive at any of them when the program
/// goes on. A step without code of its own is run by its node, which says where to go on.
/// </summary>
internal sealed class StepCode
{
    private readonly Label[] _labels;
    private readonly LocalBuilder _next;
    private readonly Label _dispatch;
    private int _position;

    /// <param name="unit">What is written to.</param>
    /// <param name="count">How many steps there are.</param>
    /// <param name="mayBeClosing">Steps may run while a generator is being closed.</param>
    public StepCode(Unit unit, int count, bool mayBeClosing)
    {
        MayBeClosing = mayBeClosing;
        Unit = unit;
        _labels = new Label[count];
        for (int i = 0; i < count; i++)
            _labels[i] = unit.Code.DefineLabel();
        _dispatch = unit.Code.DefineLabel();
        _next = unit.New(typeof(int));
        Code.Emit(OpCodes.Ldarg_3);
        Code.Emit(OpCodes.Stloc, _next);
        Code.Emit(OpCodes.Br, _dispatch);
    }

    public Unit Unit { get; }

    /// <summary>Steps may run while a generator is being closed: there are finally blocks.</summary>
    public bool MayBeClosing { get; }

    private ILGenerator Code => Unit.Code;

    /// <summary>The next step begins, where it says what runs.</summary>
    public void Begin(int position)
    {
        _position = position;
        Code.MarkLabel(_labels[position]);
        LoadActivation();
        Code.Emit(OpCodes.Ldc_I4, position);
        Code.Emit(OpCodes.Stfld, Members.ActivationRunning);
    }

    /// <summary>After the last step: how control comes to a step that is known when the code runs, or leaves.</summary>
    public void End()
    {
        Code.MarkLabel(_dispatch);
        Code.Emit(OpCodes.Ldloc, _next);
        Code.Emit(OpCodes.Switch, _labels);
        Code.Emit(OpCodes.Ldloc, _next);
        Code.Emit(OpCodes.Ret);
    }

    public void LoadActivation() => Code.Emit(OpCodes.Ldarg_2);

    /// <summary>Loads where the step stands.</summary>
    public void LoadPosition() => Code.Emit(OpCodes.Ldc_I4, _position);

    /// <summary>Runs a step by its node.</summary>
    public void EmitTree(Step step)
    {
        Unit.LoadConstant(step);
        Unit.LoadFrame();
        LoadActivation();
        LoadPosition();
        Code.Emit(OpCodes.Callvirt, Members.ExecuteStep);
        Code.Emit(OpCodes.Stloc, _next);
        Code.Emit(OpCodes.Br, _dispatch);
    }

    /// <summary>Goes to another step; backwards it asks first whether anybody wants the program's attention.</summary>
    public void EmitJump(int target)
    {
        if (target <= _position)
        {
            Unit.LoadEngine();
            Unit.LoadFrame();
            Code.Emit(OpCodes.Ldfld, Members.FrameLine);
            Code.Emit(OpCodes.Call, Members.EnginePoll);
        }

        Code.Emit(OpCodes.Br, _labels[target]);
    }
}
