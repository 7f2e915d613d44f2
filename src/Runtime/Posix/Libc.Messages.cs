using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

// Messages with control data: sendmsg and recvmsg.
public static unsafe partial class Libc
{
    /// <summary><c>sendmsg</c>: bytes sent, or the negated errno.</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="data">All the data in one piece.</param>
    /// <param name="name">A <c>struct sockaddr</c>; empty for a connected socket.</param>
    /// <param name="control">Control messages, as the kernel lays them out; may be empty.</param>
    /// <param name="flags">MSG_….</param>
    public static long SendMessage(int socket, ReadOnlySpan<byte> data, ReadOnlySpan<byte> name, ReadOnlySpan<byte> control, int flags)
    {
        fixed (byte* content = data, address = name, extra = control)
        {
            var piece = new MessagePiece { Start = content, Length = (nuint)data.Length };
            var header = new MessageHeader(&piece, address, name.Length, extra, control.Length);
            return Result(sendmsg(socket, &header, flags));
        }
    }

    /// <summary><c>recvmsg</c>: bytes received, or the negated errno.</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="data">Receives the data.</param>
    /// <param name="name">Receives the sender's address, zeros where there is none; may be empty.</param>
    /// <param name="control">Receives control messages.</param>
    /// <param name="flags">MSG_…; becomes those of the message.</param>
    /// <param name="controlLength">Bytes of control messages received.</param>
    public static long ReceiveMessage(int socket, Span<byte> data, Span<byte> name, Span<byte> control, ref int flags, out int controlLength)
    {
        fixed (byte* content = data, address = name, extra = control)
        {
            var piece = new MessagePiece { Start = content, Length = (nuint)data.Length };
            var header = new MessageHeader(&piece, address, name.Length, extra, control.Length);
            long received = Result(recvmsg(socket, &header, flags));
            flags = header.Flags;
            controlLength = (int)header.ControlLength;
            return received;
        }
    }

    /// <summary><c>struct iovec</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct MessagePiece
    {
        public byte* Start;
        public nuint Length;
    }

    /// <summary><c>struct msghdr</c> of 64-bit Linux.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct MessageHeader(MessagePiece* piece, byte* name, int nameLength, byte* control, int controlLength)
    {
        public byte* Name = name;
        public uint NameLength = (uint)nameLength;
        public MessagePiece* Pieces = piece;
        public nuint PieceCount = 1;
        public byte* Control = control;
        public nuint ControlLength = (nuint)controlLength;
        public int Flags;
    }

    [DllImport(Library)] private static extern nint sendmsg(int socket, MessageHeader* message, int flags);
    [DllImport(Library)] private static extern nint recvmsg(int socket, MessageHeader* message, int flags);
}
