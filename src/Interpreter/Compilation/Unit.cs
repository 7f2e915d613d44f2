using System.Reflection.Emit;
using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Suspension;
using MiniPhp.Interpreter.Suspension.Steps;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Compilation;

/// <summary>
/// One piece of generated code, being written: a hot loop, the body of a hot function or the steps of a generator. Variables stay in the frame's slots.
/// </summary>
/// <remarks>
/// Generated code is the tree with shortcuts. A statement or expression that has a fast path for the types seen so far (those in the
/// running frame's slots) checks them as it reads its operands; when one differs, it is evaluated by its node of the tree instead,
/// from its beginning, which is sound because a fast path has no effect before its last step. What has no fast path is a call of its node.
/// No value is on the evaluation stack where code branches.
/// </remarks>
internal sealed partial class Unit
{
    /// <summary>Beyond this many variables the just-in-time compiler stops keeping them in registers, and takes long.</summary>
    private const int MaximumVariables = 400;

    /// <summary>From so many variables on, statements are run by their nodes, so that the limit is kept.</summary>
    private const int EnoughVariables = 300;

    private readonly DynamicMethod _method;
    private readonly List<object> _constants = [];
    private readonly nint _frame;
    private readonly LocalBuilder _locals;
    private readonly LocalBuilder _engine;
    private readonly LocalBuilder _floatTag;
    private readonly Dictionary<int, LocalBuilder> _owned = [];
    private readonly bool _isFunction;
    private readonly Label _exit;
    private int _variables;

    private Unit(string name, ref Frame frame, Type result, params ReadOnlySpan<Type> parameters)
    {
        _isFunction = result == typeof(Value);
        _frame = Frame.AddressOf(ref frame);
        _method = new DynamicMethod(
            name,
            result,
            [typeof(object[]), typeof(Frame).MakeByRefType(), .. parameters],
            typeof(Unit).Module,
            skipVisibility: true);
        Code = _method.GetILGenerator(1024);
        _locals = Code.DeclareLocal(typeof(Value).MakeByRefType());
        _engine = Code.DeclareLocal(typeof(Runtime.Engine));
        _floatTag = Code.DeclareLocal(typeof(HeapValue));
        Completion = Code.DeclareLocal(typeof(Completion));
        _exit = Code.DefineLabel();
        Exit = _exit;
        foreach (int slot in ((Functions.UserFunction)frame.Function).Body.AppendedLocals)
            _owned.Add(slot, Code.DeclareLocal(typeof(PhpString)));
        LoadFrameOnly();
        Code.Emit(OpCodes.Ldfld, Members.FrameLocals);
        Code.Emit(OpCodes.Stloc, _locals);
        LoadFrameOnly();
        Code.Emit(OpCodes.Ldfld, Members.FrameEngine);
        Code.Emit(OpCodes.Stloc, _engine);
        LoadConstant(Value.FromFloat(0).Heap!);
        Code.Emit(OpCodes.Stloc, _floatTag);
    }

    /// <summary>The instructions.</summary>
    public ILGenerator Code { get; }

    /// <summary>The frame that runs while this is being compiled: where types are looked at.</summary>
    public ref Frame Frame => ref Frame.At(_frame);

    /// <summary>Holds how a statement ended on the way to <see cref="Exit"/>.</summary>
    public LocalBuilder Completion { get; }

    /// <summary>Where to go when a statement did not end normally, <see cref="Completion"/> being set.</summary>
    public Label Exit { get; set; }

    /// <summary>How many fast paths were written; code without any is not worth compiling.</summary>
    public int FastPaths { get; private set; }

    /// <summary>Says that the code gains by something that is not a fast path with a slow one.</summary>
    public void CountFastPath() => FastPaths++;

    /// <summary>Compiles a loop; null when that would gain nothing.</summary>
    public static CompiledLoop? CompileLoop(ref Frame frame, Action<Unit> emit)
    {
        if (IsNestedDeeply(ref frame))
            return null;
        var unit = new Unit("loop", ref frame, typeof(Completion));
        emit(unit);
        unit.Code.Emit(OpCodes.Ldc_I4, (int)Evaluation.Completion.Normal);
        unit.Code.Emit(OpCodes.Ret);
        unit.Code.MarkLabel(unit._exit);
        unit.Code.Emit(OpCodes.Ldloc, unit.Completion);
        unit.Code.Emit(OpCodes.Ret);
        return unit.Finish<CompiledLoop>();
    }

    /// <summary>Compiles a function's body; null when that would gain nothing.</summary>
    public static CompiledFunction? CompileFunction(ref Frame frame, Functions.FunctionBody body)
    {
        if (IsNestedDeeply(ref frame))
            return null;
        var unit = new Unit("function", ref frame, typeof(Value));
        ILGenerator code = unit.Code;
        foreach (Statement statement in body.Statements)
            unit.EmitStatement(statement);
        LocalBuilder result;
        if (body.Tail is null)
        {
            result = unit.NewConstant(Value.Null);
        }
        else
        {
            result = body.Tail.EmitValue(unit);
        }

        code.Emit(OpCodes.Ldloc, result);
        code.Emit(OpCodes.Ret);
        code.MarkLabel(unit._exit);
        Label isThrow = code.DefineLabel();
        code.Emit(OpCodes.Ldloc, unit.Completion);
        code.Emit(OpCodes.Ldc_I4, (int)Evaluation.Completion.Return);
        code.Emit(OpCodes.Bne_Un, isThrow);
        unit.LoadFrame();
        code.Emit(OpCodes.Ldfld, Members.FrameResult);
        code.Emit(OpCodes.Ret);
        code.MarkLabel(isThrow);
        unit.StoreConstant(Value.Throw, result);
        code.Emit(OpCodes.Ldloc, result);
        code.Emit(OpCodes.Ret);
        return unit.Finish<CompiledFunction>();
    }

    /// <summary>Compiles the steps of a program; null when that would gain nothing.</summary>
    /// <param name="frame">The frame that runs.</param>
    /// <param name="steps">What is compiled.</param>
    /// <param name="mayBeClosing">Steps may run while a generator is being closed.</param>
    public static CompiledSteps? CompileSteps(ref Frame frame, Step[] steps, bool mayBeClosing)
    {
        if (IsNestedDeeply(ref frame))
            return null;
        var unit = new Unit("steps", ref frame, typeof(int), typeof(Activation), typeof(int));
        var code = new StepCode(unit, steps.Length, mayBeClosing);
        for (int i = 0; i < steps.Length; i++)
        {
            code.Begin(i);
            steps[i].Emit(code);
        }

        code.End();
        unit.Code.MarkLabel(unit._exit);
        unit.Code.Emit(OpCodes.Ldc_I4, Step.Thrown);
        unit.Code.Emit(OpCodes.Ret);
        return unit.Finish<CompiledSteps>();
    }

    /// <summary>
    /// True for code of a file that is nested beyond what is usual: what a node is worth depends on all below it, so compiling such code
    /// takes the square of its depth.
    /// </summary>
    private static bool IsNestedDeeply(ref Frame frame) => ((Functions.UserFunction)frame.Function).Code.File.StackNeeded > 0;

    private T? Finish<T>()
        where T : Delegate =>
        FastPaths == 0 || _variables > MaximumVariables ? null : _method.CreateDelegate<T>(_constants.ToArray());
}
