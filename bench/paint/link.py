"""A slow link with real TCP: two TUN devices, one of them in a network namespace of its own, and this program carrying
each packet across. A packet waits until those before it have gone out at the rate, then half the round trip.

Usage (as root): link.py <namespace> <round trip in ms> <rate in kbit/s>
This side is 10.91.77.1, the namespace is 10.91.77.2. Prints "ready", and takes everything down when its input closes.
Python, because Node cannot open a TUN device.
"""

import collections
import fcntl
import os
import select
import struct
import subprocess
import sys
import time

TUNSETIFF = 0x400454CA
TUN, NO_HEADER = 0x0001, 0x1000
MTU = 1500
# A phone's queue is deep: packets are dropped only after this many seconds of waiting.
LONGEST_QUEUE = 4.0

namespace, round_trip, rate = sys.argv[1], float(sys.argv[2]) / 1000, float(sys.argv[3]) * 1000


def run(command, check=True):
    subprocess.run(command.split(), check=check, stderr=None if check else subprocess.DEVNULL)


def device(name):
    handle = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(handle, TUNSETIFF, struct.pack("16sH", name.encode(), TUN | NO_HEADER))
    return handle


class Direction:
    """Packets from one device to the other."""

    def __init__(self, source, target):
        self.source, self.target = source, target
        self.free_at, self.queue = 0.0, collections.deque()

    def take(self):
        while True:
            try:
                packet = os.read(self.source, MTU + 100)
            except BlockingIOError:
                return
            now = time.monotonic()
            start = max(now, self.free_at)
            if start - now > LONGEST_QUEUE:
                continue
            self.free_at = start + len(packet) * 8 / rate
            self.queue.append((self.free_at + round_trip / 2, packet))

    def deliver(self):
        while self.queue and self.queue[0][0] <= time.monotonic():
            try:
                os.write(self.target, self.queue.popleft()[1])
            except OSError:
                pass  # The other side is going down.


try:
    run(f"ip netns add {namespace}")
    near, far = device("paint-near"), device("paint-far")
    run(f"ip link set paint-far netns {namespace}")
    run("ip addr add 10.91.77.1/24 dev paint-near")
    run(f"ip link set paint-near mtu {MTU} up txqueuelen 2000")
    inside = f"ip netns exec {namespace} "
    run(inside + "ip addr add 10.91.77.2/24 dev paint-far")
    run(inside + f"ip link set paint-far mtu {MTU} up txqueuelen 2000")
    # Else one visit would begin with what TCP learnt of the link from the visit before.
    run(inside + "sysctl -qw net.ipv4.tcp_no_metrics_save=1")
    print("ready", flush=True)
    directions = (Direction(near, far), Direction(far, near))
    while True:
        due = min((each.queue[0][0] for each in directions if each.queue), default=time.monotonic() + 5)
        readable, _, _ = select.select([near, far, sys.stdin], [], [], max(0, due - time.monotonic()))
        if sys.stdin in readable:
            break
        for each in directions:
            if each.source in readable:
                each.take()
            each.deliver()
finally:
    run(f"ip netns del {namespace}", check=False)
