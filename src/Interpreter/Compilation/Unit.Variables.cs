using System.Reflection.Emit;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Compilation;

// Variables, constants and slots.
internal sealed partial class Unit
{
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
}
