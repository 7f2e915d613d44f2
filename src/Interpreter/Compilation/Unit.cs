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
internal sealed class Unit
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

    // ---------------------------------------------------------------- variables and constants

    /// <summary>A new variable.</summary>
    public LocalBuilder New(Type type)
    {
        _variables++;
        return Code.DeclareLocal(type);
    }

    public LocalBuilder NewValue() => New(typeof(Value));

    /// <summary>A variable for a fast path's result.</summary>
    public Fast NewFast(Shape shape) => new(shape, New(shape switch
    {
        Shape.Int => typeof(long),
        Shape.Float => typeof(double),
        _ => typeof(int),
    }));

    /// <summary>Takes what is on the stack into a new variable.</summary>
    public Fast Take(Shape shape)
    {
        Fast taken = NewFast(shape);
        Code.Emit(OpCodes.Stloc, taken.Local!);
        return taken;
    }

    public void Load(Fast fast)
    {
        if (fast.Local is not null)
            Code.Emit(OpCodes.Ldloc, fast.Local);
        else if (fast.Shape == Shape.Float)
            Code.Emit(OpCodes.Ldc_R8, fast.Float);
        else if (fast.Shape == Shape.Bool)
            Code.Emit(OpCodes.Ldc_I4, (int)fast.Int);
        else
            Code.Emit(OpCodes.Ldc_I8, fast.Int);
    }

    /// <summary>Loads a number as a float.</summary>
    public void LoadAsFloat(Fast fast)
    {
        if (fast.IsConstantInt)
        {
            Code.Emit(OpCodes.Ldc_R8, (double)fast.Int);
            return;
        }

        Load(fast);
        if (fast.Shape == Shape.Int)
            Code.Emit(OpCodes.Conv_R8);
    }

    /// <summary>Loads an object that exists now.</summary>
    public void LoadConstant(object constant)
    {
        int index = _constants.IndexOf(constant);
        if (index < 0)
        {
            index = _constants.Count;
            _constants.Add(constant);
        }

        Code.Emit(OpCodes.Ldarg_0);
        Code.Emit(OpCodes.Ldc_I4, index);
        Code.Emit(OpCodes.Ldelem_Ref);
    }

    /// <summary>Loads the frame for what may read any of its slots.</summary>
    public void LoadFrame()
    {
        foreach (LocalBuilder owned in _owned.Values)
            Forget(owned);
        LoadFrameOnly();
    }

    /// <summary>Loads the frame for what does not read what its slots hold.</summary>
    private void LoadFrameOnly() => Code.Emit(OpCodes.Ldarg_1);

    private void Forget(LocalBuilder owned)
    {
        Code.Emit(OpCodes.Ldnull);
        Code.Emit(OpCodes.Stloc, owned);
    }

    public void LoadEngine() => Code.Emit(OpCodes.Ldloc, _engine);

    /// <summary>Appends to the string in a local's slot, in place when nothing has read it since it was appended to; goes to <paramref name="slow"/> when either is none.</summary>
    public void EmitAppend(int slot, LocalBuilder end, Label slow)
    {
        LoadAddress(slot);
        Code.Emit(OpCodes.Ldloc, end);
        if (_owned.TryGetValue(slot, out LocalBuilder? owned))
        {
            Code.Emit(OpCodes.Ldloca, owned);
            Code.Emit(OpCodes.Call, FastStrings.TryAppendOwnedMethod);
        }
        else
        {
            Code.Emit(OpCodes.Call, FastStrings.TryAppendMethod);
        }

        Code.Emit(OpCodes.Brfalse, slow);
    }

    /// <summary>Loads the address of a local's slot.</summary>
    public void LoadSlot(int slot)
    {
        if (_owned.TryGetValue(slot, out LocalBuilder? owned))
            Forget(owned);
        LoadAddress(slot);
    }

    private void LoadAddress(int slot)
    {
        Code.Emit(OpCodes.Ldloc, _locals);
        if (slot == 0)
            return;
        Code.Emit(OpCodes.Ldc_I4, slot * 16);
        Code.Emit(OpCodes.Conv_I);
        Code.Emit(OpCodes.Add);
    }

    /// <summary>What a local's slot holds now.</summary>
    public Value SlotNow(int slot) => Frame.Local(slot);

    /// <summary>The shape of what a local's slot holds now.</summary>
    public Shape ShapeOfSlot(int slot) => ShapeOf(SlotNow(slot));

    public static Shape ShapeOf(Value value) => value.Kind switch
    {
        ValueKind.Int => Shape.Int,
        ValueKind.Float => Shape.Float,
        ValueKind.Bool => Shape.Bool,
        _ => Shape.None,
    };

    // ---------------------------------------------------------------- values

    /// <summary>Reads the number in the slot whose address is in a variable; goes to <paramref name="slow"/> when it is of another type.</summary>
    public Fast ReadNumber(LocalBuilder address, Shape shape, Label slow)
    {
        Code.Emit(OpCodes.Ldloc, address);
        GuardTag(shape, slow);
        Code.Emit(OpCodes.Ldloc, address);
        LoadNumber(shape);
        return Take(shape);
    }

    /// <summary>Reads the number in a local's slot; goes to <paramref name="slow"/> when it is of another type.</summary>
    public Fast ReadNumber(int slot, Shape shape, Label slow)
    {
        LoadSlot(slot);
        GuardTag(shape, slow);
        LoadSlot(slot);
        LoadNumber(shape);
        return Take(shape);
    }

    /// <summary>Writes a number, or a truth value, over one of its type in a local's slot; goes to <paramref name="slow"/> when there is something else.</summary>
    public void WriteNumber(int slot, Fast number, Label slow)
    {
        LoadSlot(slot);
        GuardTag(number.Shape, slow);
        LoadSlot(slot);
        StoreNumber(number);
    }

    /// <summary>As <see cref="WriteNumber(int, Fast, Label)"/>, for the slot whose address is in a variable.</summary>
    public void WriteNumber(LocalBuilder address, Fast number, Label slow)
    {
        Code.Emit(OpCodes.Ldloc, address);
        GuardTag(number.Shape, slow);
        Code.Emit(OpCodes.Ldloc, address);
        StoreNumber(number);
    }

    /// <summary>Takes a slot's address from the stack; goes to <paramref name="slow"/> unless there is a value of the shape.</summary>
    public void GuardTag(Shape shape, Label slow)
    {
        Code.Emit(OpCodes.Ldfld, Members.ValueHeap);
        if (shape == Shape.Int)
        {
            Code.Emit(OpCodes.Brtrue, slow);
            return;
        }

        if (shape == Shape.Bool)
            LoadConstant(Value.True.Heap!);
        else
            Code.Emit(OpCodes.Ldloc, _floatTag);
        Code.Emit(OpCodes.Bne_Un, slow);
    }

    /// <summary>Takes a slot's address from the stack and loads the number in it.</summary>
    public void LoadNumber(Shape shape)
    {
        Code.Emit(OpCodes.Ldflda, Members.ValueBits);
        Code.Emit(shape == Shape.Float ? OpCodes.Ldind_R8 : OpCodes.Ldind_I8);
        if (shape == Shape.Bool)
            Code.Emit(OpCodes.Conv_I4);
    }

    /// <summary>Takes a slot's address from the stack and stores a number, or a truth value, over one of its type.</summary>
    public void StoreNumber(Fast number)
    {
        Code.Emit(OpCodes.Ldflda, Members.ValueBits);
        Load(number);
        if (number.Shape == Shape.Bool)
            Code.Emit(OpCodes.Conv_I8);
        Code.Emit(number.Shape == Shape.Float ? OpCodes.Stind_R8 : OpCodes.Stind_I8);
    }

    /// <summary>Takes a slot's address from the stack into a new variable; goes to <paramref name="slow"/> when it is a null reference.</summary>
    public LocalBuilder TakeAddress(Label slow)
    {
        LocalBuilder address = New(typeof(Value).MakeByRefType());
        Code.Emit(OpCodes.Stloc, address);
        Code.Emit(OpCodes.Ldloc, address);
        Code.Emit(OpCodes.Ldc_I4_0);
        Code.Emit(OpCodes.Conv_U);
        Code.Emit(OpCodes.Beq, slow);
        return address;
    }

    /// <summary>Makes a value of a fast path's result.</summary>
    public void Box(Fast fast, LocalBuilder result)
    {
        if (fast.Shape == Shape.Bool)
        {
            Load(fast);
            Code.Emit(OpCodes.Call, Members.ValueFromBool);
            Code.Emit(OpCodes.Stloc, result);
            return;
        }

        Code.Emit(OpCodes.Ldloca, result);
        if (fast.Shape == Shape.Int)
            Code.Emit(OpCodes.Ldnull);
        else
            Code.Emit(OpCodes.Ldloc, _floatTag);
        Code.Emit(OpCodes.Stfld, Members.ValueHeap);
        Code.Emit(OpCodes.Ldloca, result);
        StoreNumber(fast);
    }

    /// <summary>Sets a variable to a constant.</summary>
    public void StoreConstant(Value constant, LocalBuilder result)
    {
        Code.Emit(OpCodes.Ldloca, result);
        if (constant.Heap is null)
            Code.Emit(OpCodes.Ldnull);
        else
            LoadConstant(constant.Heap);
        Code.Emit(OpCodes.Stfld, Members.ValueHeap);
        Code.Emit(OpCodes.Ldloca, result);
        Code.Emit(OpCodes.Ldc_I8, constant.Bits);
        Code.Emit(OpCodes.Stfld, Members.ValueBits);
    }

    /// <summary>A new variable that holds a constant.</summary>
    public LocalBuilder NewConstant(Value constant)
    {
        LocalBuilder result = NewValue();
        StoreConstant(constant, result);
        return result;
    }

    /// <summary>Copies what a slot holds into <paramref name="result"/>; goes to <paramref name="slow"/> when it is a reference or nothing.</summary>
    public void ReadSlot(LocalBuilder address, LocalBuilder result, Label slow)
    {
        Code.Emit(OpCodes.Ldloc, address);
        Code.Emit(OpCodes.Ldobj, typeof(Value));
        Code.Emit(OpCodes.Stloc, result);
        Code.Emit(OpCodes.Ldloca, result);
        Code.Emit(OpCodes.Call, Members.ValueIsDirect);
        Code.Emit(OpCodes.Brfalse, slow);
    }

    // ---------------------------------------------------------------- the tree

    /// <summary>Writes a statement: as generated code while there is room, else as a call of its node.</summary>
    public void EmitStatement(Statement statement)
    {
        if (_variables < EnoughVariables)
            statement.Emit(this);
        else
            EmitTree(statement);
    }

    /// <summary>Runs a statement by its node.</summary>
    public void EmitTree(Statement statement)
    {
        LoadConstant(statement);
        LoadFrame();
        Code.Emit(OpCodes.Callvirt, Members.Execute);
        Code.Emit(OpCodes.Stloc, Completion);
        Code.Emit(OpCodes.Ldloc, Completion);
        Code.Emit(OpCodes.Brtrue, Exit);
    }

    /// <summary>Evaluates an expression by its node.</summary>
    public void EmitTree(Expression expression, LocalBuilder result)
    {
        EmitTreeUnchecked(expression, result);
        EmitThrowCheck(result);
    }

    /// <summary>As <see cref="EmitTree(Expression, LocalBuilder)"/>; the result may say that an exception is on its way.</summary>
    public void EmitTreeUnchecked(Expression expression, LocalBuilder result)
    {
        LoadConstant(expression);
        LoadFrame();
        Code.Emit(OpCodes.Callvirt, Members.Evaluate);
        Code.Emit(OpCodes.Stloc, result);
    }

    /// <summary>Goes on when a value is one; leaves when it says that an exception is on its way.</summary>
    public void EmitThrowCheck(LocalBuilder value)
    {
        Label fine = Code.DefineLabel();
        Code.Emit(OpCodes.Ldloca, value);
        Code.Emit(OpCodes.Call, Members.ValueIsThrow);
        Code.Emit(OpCodes.Brfalse, fine);
        EmitExit(Evaluation.Completion.Throw);
        Code.MarkLabel(fine);
    }

    /// <summary>Tests a condition by its node; goes to <paramref name="whenFalse"/> or on.</summary>
    public void EmitTreeCondition(Expression condition, Label whenFalse)
    {
        Label whenTrue = Code.DefineLabel();
        LoadConstant(condition);
        LoadFrame();
        Code.Emit(OpCodes.Callvirt, Members.EvaluateBool);
        Code.Emit(OpCodes.Brtrue, whenTrue);
        LoadEngine();
        Code.Emit(OpCodes.Ldfld, Members.EngineThrown);
        Code.Emit(OpCodes.Brfalse, whenFalse);
        EmitExit(Evaluation.Completion.Throw);
        Code.MarkLabel(whenTrue);
    }

    /// <summary>Ends the unit, or what encloses the statement in it.</summary>
    public void EmitExit(Completion completion)
    {
        Code.Emit(OpCodes.Ldc_I4, (int)completion);
        Code.Emit(OpCodes.Stloc, Completion);
        Code.Emit(OpCodes.Br, Exit);
    }

    /// <summary>A fast path, and the node's own way for when it fails: <paramref name="fast"/> gets the label to go to.</summary>
    public void WithSlowPath(Action<Label> fast, Action slow)
    {
        CountFastPath();
        Label whenSlow = Code.DefineLabel();
        Label done = Code.DefineLabel();
        fast(whenSlow);
        Code.Emit(OpCodes.Br, done);
        Code.MarkLabel(whenSlow);
        slow();
        Code.MarkLabel(done);
    }

    /// <param name="line">Where the code goes on.</param>
    public void EmitPoll(int line)
    {
        LoadEngine();
        Code.Emit(OpCodes.Ldc_I4, line);
        Code.Emit(OpCodes.Call, Members.EnginePoll);
    }

    public void EmitSettle()
    {
        LoadFrameOnly();
        Code.Emit(OpCodes.Call, Members.FrameSettle);
    }

    public void EmitLine(int line)
    {
        LoadFrameOnly();
        Code.Emit(OpCodes.Ldc_I4, line);
        Code.Emit(OpCodes.Stfld, Members.FrameLine);
    }

    /// <summary>Sets <see cref="Frame.DiscardsResult"/>.</summary>
    public void EmitDiscardsResult(bool value)
    {
        LoadFrameOnly();
        Code.Emit(value ? OpCodes.Ldc_I4_1 : OpCodes.Ldc_I4_0);
        Code.Emit(OpCodes.Stfld, Members.FrameDiscardsResult);
    }

    /// <summary>Returns a value from the function that this is, or is a part of.</summary>
    public void EmitReturn(LocalBuilder result)
    {
        if (_isFunction)
        {
            Code.Emit(OpCodes.Ldloc, result);
            Code.Emit(OpCodes.Ret);
            return;
        }

        LoadFrame();
        Code.Emit(OpCodes.Ldloc, result);
        Code.Emit(OpCodes.Stfld, Members.FrameResult);
        Code.Emit(OpCodes.Ldc_I4, (int)Evaluation.Completion.Return);
        Code.Emit(OpCodes.Ret);
    }

    /// <summary>
    /// A loop: <paramref name="condition"/> gets the label to leave to, <paramref name="step"/> runs after each pass whose body did not
    /// leave the loop; a pass begins at <paramref name="bodyLine"/>.
    /// </summary>
    public void EmitLoop(Action<Label> condition, Statement body, Action step, int bodyLine)
    {
        Label head = Code.DefineLabel();
        Label next = Code.DefineLabel();
        Label bodyExit = Code.DefineLabel();
        Label end = Code.DefineLabel();
        Label outer = Exit;
        Code.MarkLabel(head);
        condition(end);
        Exit = bodyExit;
        EmitStatement(body);
        Exit = outer;
        Code.MarkLabel(next);
        step();
        EmitPoll(bodyLine);
        Code.Emit(OpCodes.Br, head);
        Code.MarkLabel(bodyExit);
        LoadFrame();
        Code.Emit(OpCodes.Ldloca, Completion);
        Code.Emit(OpCodes.Call, Members.Leaves);
        Code.Emit(OpCodes.Brfalse, next);
        Code.Emit(OpCodes.Ldloc, Completion);
        Code.Emit(OpCodes.Brtrue, outer);
        Code.MarkLabel(end);
    }
}
